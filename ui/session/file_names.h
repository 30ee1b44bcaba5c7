#pragma once

#include <QString>

#include <filesystem>

namespace throughline::ui {

/// The path as the file system has it.
std::filesystem::path filePathOf(const QString& path);
/// Where a user keeps documents.
QString documentsFolder();
/// A path in the folder that nothing stands at: name + ending, else name 2, name 3 ...
QString freeName(const QString& folder, const QString& name, const QString& ending);
/// A text as the name of a file: without what parts folders.
QString asFileName(const std::string& title);

} // namespace throughline::ui
