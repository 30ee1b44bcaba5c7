#pragma once

#include "core/data/sources/load.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;

namespace throughline::ui {

/// Which feedback counts: from a day, until a day, one value of each segment.
class FilterDialog : public QDialog {
  Q_OBJECT

public:
  /// first, last: the period of the data, offered when a date is switched on.
  FilterDialog(const data::Filter& filter, const std::vector<data::SegmentValues>& segments, std::optional<Date> first,
               std::optional<Date> last, QWidget* parent = nullptr);
  data::Filter filter() const;

private:
  struct DayField {
    QCheckBox* used;
    QDateEdit* day;
  };
  DayField addDay(QFormLayout& rows, const QString& label, std::optional<Date> chosen, std::optional<Date> offered);

  data::Filter given_;
  DayField since_{};
  DayField until_{};
  std::vector<std::pair<std::string, QComboBox*>> segments_;
};

} // namespace throughline::ui
