#pragma once

#include "tests/support/airline.h"
#include "ui/pages/write_report.h"

namespace throughline::test {

/// What a report of the airline is asked for with, on A4 and without filters.
inline ui::ReportRequest reportRequest(const Airline& airline) {
  return {.document = airline.document,
          .map = airline.map().id,
          .analysis = airline.analysis,
          .parts = {},
          .options = {.pageSize = report::PageSize::a4,
                      .fileName = "Airline.journey",
                      .language = "en",
                      .asOf = Timestamp{1'790'000'000'000},
                      .filters = {}}};
}

} // namespace throughline::test
