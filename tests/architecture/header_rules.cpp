#include "tests/architecture/rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace throughline::architecture {
namespace {

QStringList namesIn(const QString& code, const QString& pattern) {
  const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
  QStringList names;
  for (auto matches = expression.globalMatch(code); matches.hasNext();)
    names << matches.next().captured(1);
  return names;
}

/// What a header defines, announces, names and includes.
struct Header {
  QStringList defined;
  QSet<QString> known; ///< defined here, announced, or given as a name of something else
  QSet<QString> named;
  QStringList includes;

  explicit Header(const QString& text)
      : includes(namesIn(withoutComments(text), QStringLiteral("^#include \"([^\"]+)\""))) {
    const auto code = onlyCode(text);
    defined = namesIn(code, QStringLiteral("^(?:struct|class|enum class) (\\w+)[^;{]*\\{")) +
              namesIn(code, QStringLiteral("^using (\\w+) ="));
    const auto given = namesIn(code, QStringLiteral("\\b(?:enum class|struct|class|enum|using) (\\w+)"));
    known = QSet<QString>(given.begin(), given.end());
    const auto all = namesIn(code, QStringLiteral("(?<![\\w.>])(?:Q\\w+::\\w+|([A-Z]\\w*))\\b(?![(:])"));
    named = QSet<QString>(all.begin(), all.end());
  }
};

void follow(const QHash<QString, Header>& headers, const QString& path, QSet<QString>& reached) {
  const auto header = headers.constFind(path);
  if (reached.contains(path) || header == headers.cend())
    return;
  reached.insert(path);
  for (const auto& next : header->includes)
    follow(headers, next, reached);
}

} // namespace

QStringList typesWithoutInclude(const std::vector<SourceFile>& files) {
  QHash<QString, Header> headers;
  for (const auto& file : files)
    if (file.path.endsWith(QStringLiteral(".h")))
      headers.insert(file.path, Header(file.text));
  QHash<QString, QStringList> homes;
  for (auto header = headers.cbegin(); header != headers.cend(); ++header)
    for (const auto& name : header->defined)
      homes[name] << header.key();
  QStringList breaches;
  for (auto header = headers.cbegin(); header != headers.cend(); ++header) {
    QSet<QString> reached;
    follow(headers, header.key(), reached);
    QSet<QString> known;
    for (const auto& path : reached)
      known.unite(headers.constFind(path)->known);
    for (const auto& name : header->named)
      if (homes.value(name).size() == 1 && !known.contains(name))
        breaches << header.key() + QStringLiteral(": ") + name + QStringLiteral(" of ") + homes.value(name).front();
  }
  breaches.sort();
  return breaches;
}

} // namespace throughline::architecture
