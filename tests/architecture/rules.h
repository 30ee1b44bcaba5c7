#pragma once

#include "tests/architecture/source_text.h"

/// Rules of docs/architecture.md as functions: they take sources and give one line for each breach.
namespace throughline::architecture {

/// One folder and what its files may include; what stands here is the whole table, arrows already followed to their
/// end.
struct FolderRule {
  QString folder;
  QStringList mayInclude;
};
/// The table "Who may include whom" of docs/architecture.md.
const std::vector<FolderRule>& includeTable();

/// The table as a picture (SVG): docs/includes.svg is what this gives.
QString includePicture(const std::vector<FolderRule>& table);

/// Includes against the table: only what it allows, by full path from the root.
QStringList includeBreaches(const SourceFile& file);
/// Libraries that only some folders may use: Qt never under core/, SQLite, Boost archives, qpdf ... each at its
/// wrapper.
QStringList libraryBreaches(const SourceFile& file);

inline constexpr int longestFunction = 60;
inline constexpr int longestFile = 400;
QStringList sizeBreaches(const SourceFile& file);

/// Types that a header names and neither it nor what it includes has or announces: it would compile only behind others.
/// Names that several headers define are passed over.
QStringList typesWithoutInclude(const std::vector<SourceFile>& files);

/// Words that must not stand in the code, with the reason and an example that must be caught.
struct Ban {
  QString pattern; ///< a regular expression on the text without comments
  QString where;   ///< path prefixes separated by spaces
  QStringList except;
  QString because;
  QString example;
};
const std::vector<Ban>& bans();
QStringList banBreaches(const SourceFile& file);

/// Texts with "%n" in tr() that the English translation (translations/throughline_en.ts) has no plural for.
QStringList textsWithoutPlural(const SourceFile& file, const QString& translation);

/// Text for people in ui/ that does not go through tr() or translate().
QStringList untranslatedText(const SourceFile& file);

/// Test functions (private slots) that assert nothing, neither themselves nor through a function of these files.
QStringList testsWithoutAssertion(const std::vector<SourceFile>& files);

/// Functions that a header declares and nobody calls besides, as "header: name"; what a base class or a macro names is
/// left out. Functions of one name count as one.
struct UnusedFunctions {
  QStringList nowhere;
  QStringList byTestsOnly;
};
UnusedFunctions unusedFunctions(const std::vector<SourceFile>& program, const std::vector<SourceFile>& tests);

} // namespace throughline::architecture
