#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace throughline::ui {

/// Where to write, and as which of the filters.
struct SavePath {
  QString path; ///< with the ending of the filter; empty when nobody wants to write
  int filter = 0;
};

/// Asks where to write a file. filters: "PDF documents (*.pdf)". What is there already is replaced only on a yes, asked
/// for the name with its ending: a name typed without one, or with that of another filter, gets it.
SavePath askSavePath(QWidget* parent, const QString& title, const QString& proposed, const QStringList& filters);
/// The same where there is one kind of file.
QString askSavePath(QWidget* parent, const QString& title, const QString& proposed, const QString& filter);

} // namespace throughline::ui
