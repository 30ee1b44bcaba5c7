#include "ui/session/contact_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace throughline::ui {
namespace {

struct ContactWords {
  Q_DECLARE_TR_FUNCTIONS(ContactWords)
};

} // namespace

QString contactsText(const std::vector<std::string>& parts) {
  constexpr std::size_t mostNamed = 5;
  const auto named = std::min(parts.size(), mostNamed);
  QStringList names;
  for (std::size_t at = 0; at < named; ++at)
    names << ContactWords::tr("\"%1\"").arg(QString::fromStdString(parts[at]).simplified());
  if (named == 0)
    return {};
  const QString all = names.join(QStringLiteral(", "));
  return named == parts.size() ? ContactWords::tr("Telephone numbers or e-mail addresses stand in %1.").arg(all)
                               : ContactWords::tr("Telephone numbers or e-mail addresses stand in %1 and %n more.",
                                                  nullptr, static_cast<int>(parts.size() - named))
                                     .arg(all);
}

} // namespace throughline::ui
