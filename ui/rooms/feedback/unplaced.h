#pragma once

#include "core/data/sources/unplaced.h"
#include "ui/session/room.h"

#include <map>
#include <set>

namespace throughline::ui {

class UnplacedDialog;

/// Feedback of cards that are gone: said when they go, listed, and offered to a card of that name when one is drawn.
class Unplaced final : public QObject {
  Q_OBJECT

public:
  explicit Unplaced(const Desk& desk, QObject* parent = nullptr);
  const std::vector<data::UnplacedFeedback>& feedback() const { return feedback_; }
  std::int64_t responses() const;
  /// Gives what is kept for one touchpoint to another.
  void place(model::TouchpointId from, model::TouchpointId to);
  UnplacedDialog* showDialog();

Q_SIGNALS:
  /// The list was read again.
  void changed();

private:
  void read();
  void take(const std::vector<data::UnplacedFeedback>& found);
  void follow(const model::Document& before, const model::Document& after, const model::Difference& difference);
  void offer();
  void offerTo(const data::UnplacedFeedback& kept, const model::Touchpoint& card);

  Desk desk_;
  std::vector<data::UnplacedFeedback> feedback_;
  std::map<model::TouchpointId, std::string> titles_; ///< of cards that went while the window was open
  std::set<model::TouchpointId> went_;                ///< with the newest step, until their responses are counted
  QString whole_;                                     ///< the stage, lane or map that they went with
  std::set<model::TouchpointId> drawn_;               ///< new or called otherwise, and not looked at yet
};

} // namespace throughline::ui
