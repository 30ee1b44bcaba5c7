#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/document.h"

#include <string>

namespace throughline::test {

/// Builds documents by sentences: aDocument().withMap("Buy").withStage("Find").withTouchpoint("Search").
/// Goes through the product's own edits, so that what it builds is what a user could have drawn.
class DocumentBuilder {
public:
  DocumentBuilder& withMap(const std::string& title);
  DocumentBuilder& withLane(const std::string& title, model::LaneType type = model::LaneType::touchpoints);
  DocumentBuilder& withStage(const std::string& title);
  /// In the last stage of the last map.
  DocumentBuilder& withTouchpoint(const std::string& title, model::Kind kind = model::Kind::experience,
                                  const std::string& channel = {});
  operator const model::Document&() const { return document_; }
  const model::Document& document() const { return document_; }
  const model::JourneyMap& map() const { return *document_.maps.back(); }
  /// Id of the touchpoint of that title on the last map.
  model::TouchpointId touchpoint(const std::string& title) const;
  model::StageId stage(const std::string& title) const;

private:
  void take(Result<model::Document> next);
  model::Document document_;
  CountingIdSource ids_{1000};
};

inline DocumentBuilder aDocument() {
  return {};
}

/// A document drawn by that many random edits (all kinds of core/edit), the same for the same seed. Always valid.
model::Document randomDocument(unsigned seed, int edits);
/// One more random edit on it: its name in script, and the document after it.
struct RandomEdit {
  std::string name;
  model::Document after;
};
RandomEdit randomEdit(const model::Document& document, unsigned seed);

} // namespace throughline::test
