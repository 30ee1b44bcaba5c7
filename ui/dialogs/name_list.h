#pragma once

#include "core/tasks/card_finder.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace throughline::ui {

/// The touchpoints that a table names, and which card each of them is: found, picked by the user, made anew, or left
/// out. Several can be chosen, to be changed together.
class NameList : public QWidget {
  Q_OBJECT

public:
  explicit NameList(QWidget* parent = nullptr);
  /// map: the one whose cards are offered; null for a new one. What is chosen stays chosen.
  void fill(const std::vector<tasks::PlacedName>& names, const std::vector<std::string>& leftOut,
            const model::JourneyMap* map);
  void clear();
  /// What the user said, by name.
  const data::NameChoices& choices() const { return choices_; }
  /// What the user said is of another map now.
  void forgetChoices() { choices_.clear(); }

Q_SIGNALS:
  void changed();

private:
  void addRow(const std::string& name, const QString& becomes, const QString& why, int choice);
  void fillCards(const model::JourneyMap* map);
  int placeOf(const tasks::PlacedName& name) const;
  void showCurrent();
  void take();
  data::NameChoice chosen(const std::string& name) const;

  QTreeWidget* tree_;
  QComboBox* becomes_;
  QLabel* label_;
  QLabel* nothing_;
  data::NameChoices choices_;
};

} // namespace throughline::ui
