#pragma once

#include <QSet>
#include <QTranslator>

/// A language that nobody speaks: every text 40 % longer, with accents, between brackets. What shows up without
/// brackets was never looked up; what does not fit will not fit in German either.
namespace throughline::test {

/// "Rename" as "⟦Ŕéñàmé ···⟧"; placeholders, mnemonics and endings of files stay.
QString pseudoText(const QString& text);

class PseudoTranslator : public QTranslator {
public:
  /// A context and a text in it.
  using Message = QPair<QString, QString>;

  QString translate(const char* context, const char* source, const char* about, int n) const override;
  bool isEmpty() const override { return false; }
  /// All that was asked for.
  const QSet<Message>& asked() const { return asked_; }

private:
  mutable QSet<Message> asked_;
};

/// What lupdate finds in the sources; empty when there is no lupdate here.
QSet<PseudoTranslator::Message> messagesOfSources();

} // namespace throughline::test
