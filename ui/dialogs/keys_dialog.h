#pragma once

#include <QDialog>
#include <QString>

#include <vector>

namespace throughline::ui {

struct KeyRow {
  QString group;
  QString text;
  QString keys;
};

/// The list of keys, searched by typing.
class KeysDialog : public QDialog {
  Q_OBJECT

public:
  explicit KeysDialog(const std::vector<KeyRow>& rows, QWidget* parent = nullptr);
};

} // namespace throughline::ui
