#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace throughline::ui {

class Session;

/// The persona library with a mark at those whom the current map is about; a way to add one.
class PersonasList : public QWidget {
  Q_OBJECT

public:
  explicit PersonasList(Session& session, QWidget* parent = nullptr);
  void refresh();

private:
  void takeMarks();
  void addPersona();

  Session& session_;
  QListWidget* list_;
  QLabel* none_; ///< in its place while it is empty
};

} // namespace throughline::ui
