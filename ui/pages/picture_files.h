#pragma once

#include "ui/pages/write_report.h"

#include <QString>

#include <string>
#include <vector>

namespace throughline::ui {

/// What else a map can be handed on as: each a line in the dialog that asks for the file.
struct PictureFile {
  QString filter; ///< "Slides of the presentation (*.pdf)"
  Result<std::string> (*bytes)(const ReportRequest& request);
};

/// Slides, posters, pictures, the page for screen readers, tables. GUI thread. Errors of each: notFound, tooLarge,
/// internal.
std::vector<PictureFile> pictureFiles();

} // namespace throughline::ui
