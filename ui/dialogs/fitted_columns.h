#pragma once

class QTableView;
class QTreeView;

namespace throughline::ui {

/// Columns as wide as what stands in them, and the column of texts takes what is left; where there is no room for all,
/// the texts give way first, and then one scrolls. Holds while the view is filled and resized, until somebody drags a
/// column to a width of their own.
void fitColumns(QTreeView& view, int textColumn);
void fitColumns(QTableView& view, int textColumn);

} // namespace throughline::ui
