#pragma once

#include "core/base/progress.h"
#include "ui/pages/write_report.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace throughline::ui {

/// What is left to do when all that needs the window's thread is done. Any thread. Errors: cancelled, tooLarge,
/// internal.
using PictureWork = std::function<Result<std::string>(const Progress& progress)>;

/// Does what the window's thread must do, and gives the work. Errors: notFound.
using PreparePicture = std::function<Result<PictureWork>(const ReportRequest& request)>;

/// What else a map can be handed on as: each a line in the dialog that asks for the file.
struct PictureFile {
  QString filter; ///< "Slides of the presentation (*.pdf)"
  PreparePicture prepare;
};

/// Slides, posters, pictures, the page for screen readers, tables. Each is prepared on the GUI thread. Errors:
/// notFound.
std::vector<PictureFile> pictureFiles();

/// Does the work and writes what it gives: an existing file is replaced as a whole or stays as it was. Any thread.
/// Errors: those of the work, fileNotWritable, diskFull.
Status writePicture(const PictureWork& work, const std::filesystem::path& path, const Progress& progress);

} // namespace throughline::ui
