#include "ui/session/rejection_words.h"

#include <QCoreApplication>

namespace throughline::ui {
namespace {

struct RejectionWords {
  Q_DECLARE_TR_FUNCTIONS(RejectionWords)
};

} // namespace

QString rejectionSentence(const data::Rejection& rejection) {
  const auto text = QString::fromStdString(rejection.text);
  switch (rejection.reason) {
  case data::RejectReason::fieldCount:
    return RejectionWords::tr(
               "Fields in the row: %1, not as many as in the header. Name every column there, or put text "
               "that holds the delimiter in quotes.")
        .arg(text);
  case data::RejectReason::rowTooLong: return RejectionWords::tr("The row is too long to be taken.");
  case data::RejectReason::cutField: return RejectionWords::tr("The text is too long; its start was kept.");
  case data::RejectReason::notText: return RejectionWords::tr("The cell holds something that is not text.");
  case data::RejectReason::notANumber: return RejectionWords::tr("\"%1\" is not a number.").arg(text);
  case data::RejectReason::notWhole:
    return RejectionWords::tr("\"%1\" is not a whole number, as this scale wants.").arg(text);
  case data::RejectReason::outsideScale: return RejectionWords::tr("\"%1\" is outside the scale.").arg(text);
  case data::RejectReason::notADay:
    return RejectionWords::tr("\"%1\" is not a day in the format of this column.").arg(text);
  case data::RejectReason::noTouchpoint: return RejectionWords::tr("The cell that names the touchpoint is empty.");
  case data::RejectReason::noMetric: return RejectionWords::tr("There is no metric \"%1\".").arg(text);
  case data::RejectReason::everyScoreFails: return RejectionWords::tr("No score of this row could be read.");
  case data::RejectReason::noWeight: return RejectionWords::tr("The weight \"%1\" cannot be read.").arg(text);
  case data::RejectReason::totalRow:
    return RejectionWords::tr("The row starts with \"%1\": a total or a footer, and no answer.").arg(text);
  }
  return {};
}

} // namespace throughline::ui
