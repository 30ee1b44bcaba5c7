#pragma once

#include "core/base/date.h"

#include <QDate>

/// Days of the document as those of Qt's fields, and back.
namespace throughline::ui {

inline QDate dayOf(const Date& date) {
  return QDate(1970, 1, 1).addDays(date.day);
}

inline Date dateOf(const QDate& day) {
  return Date{.day = static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(day))};
}

} // namespace throughline::ui
