#pragma once

#include <QString>

#include <filesystem>

namespace throughline::ui {

/// A file's name as the system has it, as text and back without loss: bytes that are not UTF-8 become lone low
/// surrogates (U+DC80 + byte - 0x80, as PEP 383 has it), which no valid text holds.
QString nameText(const std::string& bytes);
std::filesystem::path pathOf(const QString& name);

/// Where a user keeps documents: a folder that is there.
QString documentsFolder();
/// A path in the folder that nothing stands at: name + ending, else name 2, name 3 ...
QString freeName(const QString& folder, const QString& name, const QString& ending);
/// A text as the name of a file: without what parts folders.
QString asFileName(const std::string& title);

} // namespace throughline::ui
