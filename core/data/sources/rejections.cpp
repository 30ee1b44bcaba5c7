#include "core/data/sources/conversion.h"

#include "core/data/sources/metric_registry.h"

namespace throughline::data {

std::string_view nameOf(RejectReason reason) {
  switch (reason) {
  case RejectReason::fieldCount: return "fieldCount";
  case RejectReason::rowTooLong: return "rowTooLong";
  case RejectReason::cutField: return "cutField";
  case RejectReason::notText: return "notText";
  case RejectReason::notANumber: return "notANumber";
  case RejectReason::notWhole: return "notWhole";
  case RejectReason::outsideScale: return "outsideScale";
  case RejectReason::notADay: return "notADay";
  case RejectReason::noTouchpoint: return "noTouchpoint";
  case RejectReason::noMetric: return "noMetric";
  case RejectReason::everyScoreFails: return "everyScoreFails";
  case RejectReason::noWeight: return "noWeight";
  case RejectReason::totalRow: return "totalRow";
  }
  return {};
}

bool losesRecord(RejectReason reason) {
  return reason == RejectReason::fieldCount || reason == RejectReason::rowTooLong || reason == RejectReason::notADay ||
         reason == RejectReason::noTouchpoint || reason == RejectReason::noMetric ||
         reason == RejectReason::everyScoreFails || reason == RejectReason::noWeight ||
         reason == RejectReason::totalRow;
}

std::string sentenceOf(RejectReason reason, std::string_view column, std::string_view text) {
  const std::string cell = "\"" + std::string(text) + "\"";
  const std::string in = column.empty() ? std::string{} : " in " + std::string(column);
  switch (reason) {
  case RejectReason::fieldCount:
    return "has " + std::string(text) +
           " fields, not as many as the header; name every column there, or put text that holds the delimiter in "
           "quotes";
  case RejectReason::rowTooLong: return "is longer than a row may be";
  case RejectReason::cutField: return "the text" + in + " is too long; its start is kept";
  case RejectReason::notText: return "the text" + in + " holds a NUL character";
  case RejectReason::notANumber: return cell + in + " is neither a number nor a word of the scale";
  case RejectReason::notWhole: return cell + in + " is not a whole number";
  case RejectReason::outsideScale: return cell + in + " is outside the scale";
  case RejectReason::notADay: return cell + in + " is not a day or period in the given format";
  case RejectReason::noTouchpoint: return "names no touchpoint" + in;
  case RejectReason::noMetric: return cell + in + " is not a metric; there are: " + metricIds();
  case RejectReason::everyScoreFails:
    return "no score can be read; the first, " + cell + in + ", does not fit its scale";
  case RejectReason::noWeight: return "the weight " + cell + in + " cannot be read";
  case RejectReason::totalRow: return "starts with " + cell + ": a total or a footer, and no answer";
  }
  return {};
}

} // namespace throughline::data
