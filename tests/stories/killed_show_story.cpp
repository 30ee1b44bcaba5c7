#include "tests/stories/story.h"
#include "tests/support/child_process.h"
#include "tests/support/test_registry.h"
#include "ui/present/capture_box.h"
#include "ui/present/presentation.h"
#include "ui/present/show.h"
#include "ui/present/show_screen.h"
#include "ui/rooms/present/present_room.h"
#include "ui/session/settings.h"
#include "ui/window/banner.h"

#include <QAbstractButton>

#include <array>
#include <csignal>

using namespace throughline;
using throughline::test::Story;

namespace {

/// Words: the folder of a story with a drawn journey. Says "typed" when a half-typed note of a show is on the disk.
int typesInAShow(const std::vector<std::string>& words) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  int count = 1;
  std::array<char, 8> name{"stories"};
  std::array<char*, 2> arguments{name.data(), nullptr};
  QApplication application(count, arguments.data());
  Story story(QString::fromStdString(words[0]));
  story.folder.remove(); // nobody will when this is killed
  QSignalSpy opened(&story.window->storage(), &ui::Storage::opened);
  story.room<ui::FileRoom>().open(QString::fromStdString(words[0]) + QStringLiteral("/workshop.journey"));
  if (opened.isEmpty() && !opened.wait())
    return 1;
  QTest::keyClick(story.focused(), Qt::Key_F5);
  auto* show = story.room<ui::PresentRoom>().presentation();
  if (show == nullptr)
    return 2;
  show->show().run(ui::ShowCommand::capture);
  QTest::keyClicks(show->room()->captureBox().findChild<QLineEdit*>(QStringLiteral("captureText")),
                   QStringLiteral("Too few peo"));
  const auto draft = QStringLiteral("show ") + QString::fromStdString(story.document().maps.front()->id.text());
  const auto isKept = [&] { return !ui::Settings::noteDraft(story.window->storage().path(), draft).isEmpty(); };
  if (!QTest::qWaitFor(isKept, 20'000))
    return 3;
  test::acknowledge("typed");
  test::waitForParent();
  return 0;
}

} // namespace

THROUGHLINE_CHILD(typesInAShow, typesInAShow)

/// What a show that nobody ended leaves behind.
class KilledShowStory : public QObject {
  Q_OBJECT

  static void press(const QWidget& in, const char* text) {
    for (auto* button : in.findChildren<QAbstractButton*>())
      if (button->isVisible() && button->text() == QLatin1String(text))
        return button->click();
  }

private Q_SLOTS:
  /// Not closed: killed, as by a power cut.
  void aHalfTypedNoteOutlivesAKill() {
    Story story;
    QVERIFY(story.create(QStringLiteral("workshop.journey")));
    story.press(Qt::Key_T, Qt::ControlModifier);
    story.type("Claims");
    story.press(Qt::Key_Return);
    const auto id = QString::fromStdString(story.document().maps.front()->id.text());
    const auto draft = [&story, &id] {
      return ui::Settings::noteDraft(story.window->storage().path(), QStringLiteral("show ") + id);
    };
    story.window.reset();
    test::ChildProcess child("typesInAShow", {story.folder.path().toStdString()});
    QCOMPARE(child.nextLine(), std::string("typed"));
    child.kill();
    QCOMPARE(child.wait(), -SIGKILL);
    story.window = std::make_unique<ui::MainWindow>(story.file(QStringLiteral("data")).toStdString());
    story.window->resize(1366, 768);
    story.window->show();
    QApplication::setActiveWindow(story.window.get());
    QVERIFY(story.open(QStringLiteral("workshop.journey")));
    auto* banner = story.window->findChild<ui::Banner*>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->sentence().contains(QStringLiteral("half-typed note")), qPrintable(banner->sentence()));
    press(*banner, "Throw it away");
    QVERIFY(draft().isEmpty() && !banner->isVisible());
    press(*story.window, "Bring it back");
    QTRY_VERIFY(banner->isVisible());
    press(*banner, "Go on presenting");
    auto* again = story.room<ui::PresentRoom>().presentation();
    QVERIFY(again != nullptr);
    QCOMPARE(again->room()->captureBox().findChild<QLineEdit*>(QStringLiteral("captureText"))->text(),
             QStringLiteral("Too few peo"));
  }
};

THROUGHLINE_TEST(KilledShowStory)
#include "killed_show_story.moc"
