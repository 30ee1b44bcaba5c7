#pragma once

#include <QString>

#include <filesystem>

namespace throughline::ui {

/// A file's name as the system has it, as text and back without loss: bytes that are not UTF-8 become lone low
/// surrogates (U+DC80 + byte - 0x80, as PEP 383 has it), which no valid text holds.
QString nameText(const std::string& bytes);
std::filesystem::path pathOf(const QString& name);

} // namespace throughline::ui
