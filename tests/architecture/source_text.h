#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// The sources of the project as text, for rules that a compiler cannot check.
namespace throughline::architecture {

struct SourceFile {
  QString path; ///< from the root of the project, "core/base/id.h"
  QString text;
};

/// All .h and .cpp under these folders of the project, sorted by path.
std::vector<SourceFile> sourcesIn(const QStringList& folders);
/// The text of one file of the project; empty when it is not there.
QString projectText(const QString& path);

/// The text with comments replaced by spaces, so that lines and columns stay.
QString withoutComments(const QString& text);
/// Comments and what stands in string and character literals replaced by spaces (the quotes stay).
QString onlyCode(const QString& text);

/// 1-based line of a position in the text.
int lineAt(const QString& text, qsizetype position);

/// A function defined in a text: the last name before its parameters, its lines from the first of its head to its
/// closing brace, and its body.
struct FunctionText {
  QString name;
  int firstLine = 0;
  int lines = 0;
  QString body;
};

/// The functions defined at namespace or class scope, found by braces and parentheses alone.
std::vector<FunctionText> functionsIn(const QString& text);

} // namespace throughline::architecture
