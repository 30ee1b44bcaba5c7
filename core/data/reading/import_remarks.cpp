#include "core/data/reading/import_remarks.h"

namespace throughline::data {

std::string_view nameOf(ImportRemarkKind kind) {
  switch (kind) {
  case ImportRemarkKind::titleRows: return "titleRows";
  case ImportRemarkKind::headerRows: return "headerRows";
  case ImportRemarkKind::noHeader: return "noHeader";
  case ImportRemarkKind::sameHeader: return "sameHeader";
  case ImportRemarkKind::otherScale: return "otherScale";
  case ImportRemarkKind::noScore: return "noScore";
  case ImportRemarkKind::looksTurned: return "looksTurned";
  case ImportRemarkKind::mostTurned: return "mostTurned";
  case ImportRemarkKind::sameRows: return "sameRows";
  case ImportRemarkKind::tickets: return "tickets";
  case ImportRemarkKind::remarksLost: return "remarksLost";
  case ImportRemarkKind::otherSheets: return "otherSheets";
  case ImportRemarkKind::hiddenRows: return "hiddenRows";
  case ImportRemarkKind::targetKept: return "targetKept";
  }
  return {};
}

} // namespace throughline::data
