#include "core/exchange/format.h"
#include "core/exchange/mermaid/mermaid.h"
#include "core/exchange/mermaid/mermaid_blocks.h"
#include "core/exchange/mermaid/mermaid_text.h"

#include <algorithm>
#include <array>

namespace throughline::exchange {
namespace {

constexpr std::array<std::string_view, 2> endings{"mmd", "mermaid"};

Sureness sniff(const FileLook& look) {
  if (isMermaidJourney(look.text()) ||
      std::ranges::any_of(mermaidBlocksOf(look.text()), [](const MermaidBlock& block) { return block.journey; }))
    return Sureness::byContent;
  return sureOfEnding(look, mermaidFormat);
}

Result<ImportedJourneys> read(const Reading& reading) {
  return readMermaid(reading.bytes, {.words = reading.options.words, .rescaleScores = reading.options.rescaleScores},
                     reading.ids);
}

Result<std::string> write(const Writing& writing) {
  return writeMermaid(writing.map, writing.document.personas,
                      {.words = writing.options.words, .ownLines = true, .responses = writing.options.responses});
}

/// The lines of ours hold the rest, for us also which emotions nobody has said.
constexpr std::array cannotHold{MapPart::mapLinks, MapPart::images, MapPart::unsaidEmotions};

} // namespace

constinit const Format mermaidFormat{.name = "mermaid",
                                     .title = "Mermaid journey",
                                     .endings = endings,
                                     .sniff = sniff,
                                     .read = read,
                                     .write = write,
                                     .cannotHold = cannotHold,
                                     .feedback = FeedbackUse::responses};

} // namespace throughline::exchange
