#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "ui/pages/page_flow.h"

#include <string>
#include <string_view>

namespace throughline::ui {

/// A file within the PDF.
struct PdfAttachment {
  std::string name; ///< "figures.csv"
  QString description;
  std::string type; ///< "text/csv"
  std::string bytes;
};

/// What a PDF says of itself.
struct PdfFacts {
  QString title;
  QString author;
  QString subject;
  std::string language;
  Timestamp created;
  std::vector<Bookmark> bookmarks;
  std::vector<PageLink> links;
  std::vector<PdfAttachment> attachments;
};

/// The same pages with outline, links, page labels, language and metadata, and without anything that would differ
/// between two runs: no clock, no random id. Errors: internal.
Result<std::string> withStructure(std::string_view pdf, const PdfFacts& facts);

} // namespace throughline::ui
