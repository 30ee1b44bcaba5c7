#pragma once

#include "core/exchange/exchange.h"

#include <QString>

/// Words for the formats of journeys: what they are called, and what they leave out.
namespace throughline::ui {

/// "Mermaid journey".
QString formatTitle(const exchange::Format& format);
/// What a format is called in a file chooser: "Mermaid journey (*.mmd *.mermaid)".
QString formatFilter(const exchange::Format& format);
/// All endings of files that are read as journeys: "*.mmd *.mermaid ...".
QString readableEndings();

/// "OPML does not hold the owners of 3 touchpoints: Call, Chat, Repair."
QString lostText(const exchange::Format& format, const exchange::LostPart& part);

/// Of an event log: the touchpoints in whose events the channel of the survey stands for their own.
QString surveyChannelText(const std::vector<std::string>& titles);

} // namespace throughline::ui
