#pragma once

#include "core/model/look_up.h"
#include "tests/support/airline.h"
#include "ui/paint/fonts.h"
#include "ui/present/presentation.h"
#include "ui/present/show.h"
#include "ui/present/show_screen.h"
#include "ui/session/session.h"

#include <QTest>

namespace throughline::test {

/// A show of the airline's journey with its session.
struct ShownRoom {
  explicit ShownRoom(const Airline& airline, const ui::ShowStart& start = {}, bool readOnly = false) {
    ui::registerFonts();
    session.setReadOnly(readOnly);
    session.start(airline.document);
    analysis = std::make_shared<const insight::Analysis>(airline.analysis);
    show = std::make_unique<ui::Presentation>(
        session,
        ui::ShowContent{.document = airline.document, .map = airline.map().id, .analysis = analysis, .filters = {}},
        start);
  }
  ui::Show& state() { return show->show(); }
  void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&shown(), Qt::Key(key), modifiers); }
  /// What the people in the room look at.
  ui::ShowScreen& shown() { return *show->room(); }
  QString seen() { return shown().accessibleDescription(); }
  const model::JourneyMap& map() const { return *session.document().maps.front(); }
  std::size_t notes() const {
    std::size_t count = 0;
    for (const auto& touchpoint : map().touchpoints)
      count += touchpoint->notes.size();
    return count;
  }
  int votes() const {
    int count = 0;
    for (const auto& touchpoint : map().touchpoints)
      for (const auto& note : touchpoint->notes)
        count += note.votes;
    return count;
  }

  ui::Session session;
  std::shared_ptr<const insight::Analysis> analysis;
  std::unique_ptr<ui::Presentation> show;
};

} // namespace throughline::test
