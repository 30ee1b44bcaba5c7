#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/map_canvas.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <array>

using namespace throughline;
using throughline::test::Story;

namespace {

struct Drawn {
  const char* title;
  bool service;
  const char* channel; ///< of those that are offered
  int emotion;
};
struct DrawnStage {
  const char* title;
  std::vector<Drawn> cards;
};

/// What a newcomer draws in the first minutes: six stages, fifteen touchpoints.
const std::vector<DrawnStage>& journey() {
  static const std::vector<DrawnStage> stages{
      {"Discover", {{"See the offer", false, "Website", 1}, {"Compare", false, "Website", 0}}},
      {"Choose", {{"Visit the shop", false, "Shop", 2}, {"Ask about sizes", true, "Chat", -1}}},
      {"Order", {{"Check out", false, "App", 1}, {"Pay", false, "App", 0}, {"Correct the address", true, "Phone", -2}}},
      {"Wait", {{"Get a date", false, "E-mail", 1}, {"Ask where it is", true, "Phone", -2}}},
      {"Receive",
       {{"Delivery", false, "Letter", 1}, {"Unpack", false, "Letter", 2}, {"Report damage", true, "App", -2}}},
      {"Use", {{"First use", false, "App", 2}, {"Ask for help", true, "Chat", -1}, {"Review", false, "E-mail", 1}}}};
  return stages;
}

} // namespace

/// How much work a first map is, counted: keys beyond letters, and clicks.
class NewcomerStory : public QObject {
  Q_OBJECT

  static void isTheJourney(const model::Document& document) {
    const auto& map = *document.maps.front();
    QCOMPARE(map.stages.size(), journey().size());
    QCOMPARE(map.touchpoints.size(), std::size_t(15));
    for (std::size_t at = 0; at < journey().size(); ++at)
      for (const auto& card : journey()[at].cards) {
        const auto* found = model::findTouchpoint(map, *model::touchpointNamed(map, card.title));
        QCOMPARE(model::stageOf(map, found->place.step)->title, std::string(journey()[at].title));
        QCOMPARE(found->kind, card.service ? model::Kind::service : model::Kind::experience);
        QCOMPARE(found->channel, std::string(card.channel));
        QCOMPARE(found->emotion, std::optional(card.emotion));
      }
  }

  template <class Of> static Of* called(QWidget& in, const QString& name) {
    for (auto* widget : in.findChildren<Of*>())
      if (widget->isVisible() && widget->accessibleName() == name)
        return widget;
    return nullptr;
  }

private Q_SLOTS:
  void byKeyboardAtMostSixKeysACard() {
    Story story;
    QVERIFY(story.create(QStringLiteral("keys.journey")));
    story.window->canvas().setFocus();
    int keys = 0;
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
      story.press(key, modifiers);
      ++keys;
    };
    int stageKeys = 0;
    for (const auto& stage : journey()) {
      keys = 0;
      if (&stage == &journey().front()) // a new workspace has a first stage: it gets its name
        press(Qt::Key_Up), story.window->canvas().focusOn(story.document().maps.front()->stages.front()->id);
      else
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
      story.type(stage.title);
      press(Qt::Key_Return);
      stageKeys += keys;
      bool first = true;
      for (const auto& card : stage.cards) {
        keys = 0;
        first ? press(Qt::Key_T, Qt::ControlModifier) : press(Qt::Key_Return);
        first = false;
        story.type(card.title);
        if (card.service)
          press(Qt::Key_S, Qt::AltModifier);
        press(Qt::Key_3 + card.emotion, Qt::AltModifier);
        const auto letters = QString::fromLatin1(card.channel).left(1).toLower();
        test::typeIntoPopup(letters == QStringLiteral("c") ? QStringLiteral("ch") : letters);
        press(Qt::Key_K, Qt::ControlModifier);
        keys += 2; // the first letter and Enter
        QVERIFY2(keys <= 6, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(card.title)).arg(keys)));
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(story.window.get()));
      }
    }
    story.look(QStringLiteral("newcomer-keys"));
    qInfo("stages: %d keys", stageKeys);
    isTheJourney(story.document());
    QVERIFY(story.window->storage().waitUntilSaved());
  }

  /// Titles are typed; everything else is pressed with the mouse.
  void byMouseInSixClicksACard() {
    Story story;
    QVERIFY(story.create(QStringLiteral("mouse.journey")));
    int clicks = 0;
    const auto click = [&](QWidget* widget, QPoint at = {}) {
      ++clicks;
      QTest::mouseClick(widget, Qt::LeftButton, {}, at.isNull() ? widget->rect().center() : at);
    };
    const auto press = [&](const char* action) {
      auto* wanted = story.window->action(QString::fromLatin1(action));
      for (auto* bar : story.window->findChildren<QToolBar*>())
        if (auto* button = bar->widgetForAction(wanted))
          return click(button);
      QFAIL(action);
    };
    const auto choose = [&](const char* field, const QString& entry) {
      auto* box = called<QComboBox>(*story.window, QString::fromLatin1(field));
      QVERIFY2(box != nullptr, field);
      clicks += 2; // opens it, and the entry
      const int place = box->findText(entry);
      QVERIFY2(place >= 0, qPrintable(entry));
      box->setCurrentIndex(place);
      Q_EMIT box->activated(place);
    };
    for (const auto& stage : journey()) {
      if (&stage == &journey().front()) {
        const auto first = story.document().maps.front()->stages.front()->id;
        auto& canvas = story.window->canvas();
        click(canvas.viewport(), canvas.seenRectOf(first).center().toPoint());
      } else {
        press("insert.stage");
      }
      story.type(stage.title);
      story.press(Qt::Key_Return);
      for (const auto& card : stage.cards) {
        const int before = clicks;
        press("insert.touchpoint");
        story.type(card.title);
        story.press(Qt::Key_Return);
        QTRY_VERIFY(called<QRadioButton>(*story.window, QStringLiteral("+1")) != nullptr);
        if (card.service)
          choose("Kind", QStringLiteral("Service"));
        const auto face = card.emotion > 0 ? QStringLiteral("+%1").arg(card.emotion) : QString::number(card.emotion);
        click(called<QRadioButton>(*story.window, face));
        auto* channel = called<QComboBox>(*story.window, QStringLiteral("Channel"));
        QVERIFY(channel != nullptr && channel->isEditable());
        click(channel->lineEdit());
        channel->lineEdit()->setFocus();
        channel->lineEdit()->selectAll();
        QTest::keyClicks(channel->lineEdit(), QString::fromLatin1(card.channel));
        QTest::keyClick(channel->lineEdit(), Qt::Key_Return);
        QVERIFY2(clicks - before <= 6, qPrintable(QString::number(clicks - before)));
      }
    }
    story.look(QStringLiteral("newcomer-mouse"));
    qInfo("%d clicks", clicks);
    isTheJourney(story.document());
  }
};

THROUGHLINE_TEST(NewcomerStory)
#include "newcomer_story.moc"
