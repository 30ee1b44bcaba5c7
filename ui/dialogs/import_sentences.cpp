#include "ui/dialogs/import_sentences.h"

#include "ui/session/error_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace throughline::ui {
namespace {

struct ImportSentences {
  Q_DECLARE_TR_FUNCTIONS(ImportSentences)
};

} // namespace

QString importProblemSentence(const Error& problem) {
  const auto key = QString::fromStdString(problem.fact(Fact::name));
  if (problem.code == ErrorCode::mappingInvalid && key.endsWith(QStringLiteral(".failure")))
    return ImportSentences::tr(
        "This scale has no usual failure rule: say from which score on an answer counts as failed "
        "(Failure at or under).");
  if (problem.code == ErrorCode::mappingInvalid && key.endsWith(QStringLiteral(".scale")))
    return ImportSentences::tr(
        "The values of a score column show no scale. Choose its scale, or leave the column out.");
  if (problem.code == ErrorCode::mappingInvalid && key.startsWith(QStringLiteral("names.")))
    return ImportSentences::tr(
               "\"%1\": the card picked for it has another column of the same rows already. Pick another "
               "card under Names, or leave one of the two out.")
        .arg(key.mid(6));
  return sentence(problem);
}

QString takenNamesSentence(const std::vector<tasks::PlacedName>& names) {
  constexpr qsizetype mostNamed = 4;
  QStringList taken;
  for (const auto& name : names)
    if (name.how != tasks::NameFound::created && name.name != name.title)
      taken << ImportSentences::tr("\"%1\" is taken for \"%2\"")
                   .arg(QString::fromStdString(name.name), QString::fromStdString(name.title));
  if (taken.isEmpty())
    return {};
  return QLatin1Char(' ') + taken.mid(0, mostNamed).join(ImportSentences::tr(", ")) +
         (taken.size() > mostNamed ? ImportSentences::tr(" and %1 more.").arg(taken.size() - mostNamed)
                                   : QStringLiteral("."));
}

data::Assumption withFewNames(data::Assumption assumption) {
  constexpr qsizetype mostNamed = 4;
  const auto names = QString::fromStdString(assumption.column).split(QStringLiteral(", "));
  if (assumption.kind == data::AssumptionKind::failureCut && names.size() > mostNamed + 1)
    assumption.column = ImportSentences::tr("%1 and %2 more")
                            .arg(names.mid(0, mostNamed).join(QStringLiteral(", ")))
                            .arg(names.size() - mostNamed)
                            .toStdString();
  return assumption;
}

} // namespace throughline::ui
