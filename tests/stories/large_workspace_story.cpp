#include "core/edit/map_edits.h"
#include "tests/stories/story.h"
#include "tests/support/growth.h"
#include "tests/support/test_registry.h"

#include <sys/resource.h>

using namespace throughline;
using throughline::test::Story;

namespace {

/// A workspace with a map of so many stages of one step and two touchpoints each.
bool makeStages(const QString& path, std::size_t stages) {
  RandomIdSource ids;
  auto document = *edit::addMap({}, {.id = ids.make<model::MapId>(), .title = "Many"}, ids);
  model::JourneyMap whole = *document.maps.front();
  for (std::size_t at = 0; at < stages; ++at) {
    model::Stage stage{.id = ids.make<model::StageId>(), .title = "Stage " + std::to_string(at)};
    stage.steps.push_back({ids.make<model::StepId>(), ""});
    for (std::int32_t each = 0; each < 2; ++each)
      whole.touchpoints.emplace_back(model::Touchpoint{
          .id = ids.make<model::TouchpointId>(),
          .title = "Touchpoint " + std::to_string(at) + "." + std::to_string(each),
          .place = {.step = stage.steps.back().id, .lane = whole.lanes.front()->id, .position = each}});
    whole.stages.emplace_back(std::move(stage));
  }
  document.maps.front() = std::move(whole);
  auto made = workspace::Workspace::create(path.toStdString(), {.keepSnapshots = false});
  return made.ok() && made->persist(model::difference({}, document), "Draw").ok();
}

double processorSeconds() {
  struct rusage used {};
  ::getrusage(RUSAGE_SELF, &used);
  return static_cast<double>(used.ru_utime.tv_sec) + static_cast<double>(used.ru_utime.tv_usec) / 1e6;
}

} // namespace

/// Twice the map is about twice the work in the window, too.
class LargeWorkspaceStory : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void openingGrowsWithTheStages() {
    Story story;
    const auto name = [](std::size_t stages) { return QStringLiteral("%1.journey").arg(stages); };
    const std::size_t least = qEnvironmentVariableIsSet("THROUGHLINE_STAGES")
                                  ? static_cast<std::size_t>(qEnvironmentVariableIntValue("THROUGHLINE_STAGES"))
                                  : 200;
    for (std::size_t stages : {least, 2 * least, 4 * least})
      QVERIFY(makeStages(story.file(name(stages)), stages));
    const std::string wrong = test::growthOf("opening stages", least, [&](std::size_t stages) {
      const double before = processorSeconds();
      QVERIFY(story.open(name(stages)));
      QCoreApplication::processEvents();
      qInfo("%zu stages: %.2f s of the processor until they are shown", stages, processorSeconds() - before);
    });
    QVERIFY2(wrong.empty(), wrong.c_str());
    QCOMPARE(story.document().maps.front()->stages.size(), 4 * least);
  }
};

THROUGHLINE_TEST(LargeWorkspaceStory)
#include "large_workspace_story.moc"
