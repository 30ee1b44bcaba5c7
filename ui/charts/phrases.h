#pragma once

#include "core/chart/phrase.h"

#include <QLocale>
#include <QString>

#include <span>
#include <vector>

/// What core/chart says, in words of the user's language.
namespace throughline::ui {

/// The English words of a phrase with %1, %2 ... for its facts; in the context ChartTr for translators.
struct PhrasePattern {
  chart::Say say;
  const char* text;
};
/// By topic, so that each stays short.
std::span<const PhrasePattern> chartNamePatterns();
std::span<const PhrasePattern> emptyChartPatterns();
std::span<const PhrasePattern> headPatterns();
std::span<const PhrasePattern> axisPatterns();
std::span<const PhrasePattern> markPatterns();
std::span<const PhrasePattern> sentencePatterns();
std::span<const PhrasePattern> spokenPatterns();
/// Of done actions: their chart, and their marks on the trend.
std::span<const PhrasePattern> actionPatterns();

/// Translated, without facts; empty for Say::none.
QString wordsOf(chart::Say say);
/// Of one line, without markup.
QString phraseText(const chart::Phrase& phrase, const QLocale& locale);
QString factText(const chart::Fact& fact, const QLocale& locale);
/// The sentences one after the other.
QString sentenceText(const std::vector<chart::Phrase>& phrases, const QLocale& locale);
/// "NPS points", "points", "percentage points".
QString unitWord(chart::Unit unit);

} // namespace throughline::ui
