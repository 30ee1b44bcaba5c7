#include "tests/stories/cut_texts.h"
#include "tests/stories/story.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/rooms/import/import_room.h"
#include "ui/session/template_texts.h"
#include "ui/session/translation.h"
#include "ui/window/fitting_windows.h"

#include <QDialog>
#include <QMenuBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSet>
#include <QTimer>
#include <QTranslator>

using namespace throughline;
using throughline::test::Story;

/// The window in a language whose texts are 40 % longer, and in those that people speak: everything fits at 1366 x 768.
class LanguagesStory : public QObject {
  Q_OBJECT

  test::PseudoTranslator pseudo_;
  QLocale before_;

  static bool isPseudo() {
    QFETCH_GLOBAL(QString, language);
    return language.isEmpty();
  }

  static QString pictureOf(const char* what) {
    QFETCH_GLOBAL(QString, language);
    return (isPseudo() ? QStringLiteral("pseudo") : language) + QLatin1Char('_') + QString::fromLatin1(what);
  }

  static void expectWhole(QWidget& seen, int leastTexts) {
    // Labels that wrap get their height with the next layout.
    QStringList cut;
    static_cast<void>(QTest::qWaitFor([&] { return (cut = test::cutTexts(seen)).isEmpty(); }, 2000));
    QVERIFY2(cut.isEmpty(), qPrintable(seen.windowTitle() + QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
    if (isPseudo())
      QVERIFY2(test::pseudoTexts(seen) >= leastTexts, qPrintable(QString::number(test::pseudoTexts(seen))));
  }

  /// Opens the dialog of an action, which may first ask for what it shows, looks at it and leaves it.
  static void expectWholeDialog(Story& story, const char* action, int leastTexts) {
    bool seen = false;
    QTimer look;
    connect(&look, &QTimer::timeout, story.window.get(), [&] {
      QDialog* dialog = nullptr; // modal, or one that stays open beside the map
      for (auto* each : QApplication::topLevelWidgets())
        if (auto* shown = qobject_cast<QDialog*>(each); shown != nullptr && shown->isVisible())
          dialog = shown;
      if (dialog == nullptr)
        return;
      look.stop();
      seen = true;
      story.lookAt(*dialog, pictureOf(action));
      expectWhole(*dialog, leastTexts);
      dialog->reject();
    });
    look.start(10);
    story.window->action(QString::fromLatin1(action))->trigger();
    QTRY_VERIFY2(seen, action);
  }

  static void openSample(Story& story) {
    QVERIFY(story.openSample(QStringLiteral("sample.journey")));
    QTRY_VERIFY_WITH_TIMEOUT(story.window->session().analysis() != nullptr, 30000);
  }

private Q_SLOTS:
  void initTestCase_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("pseudo") << QString();
    for (const auto& language : ui::translatedLanguages())
      if (language != QLatin1String("en"))
        QTest::newRow(qPrintable(language)) << language;
  }

  void init() {
    QFETCH_GLOBAL(QString, language);
    if (isPseudo())
      QVERIFY(QCoreApplication::installTranslator(&pseudo_));
    else
      ui::loadTranslation(*QCoreApplication::instance(), language);
  }

  void cleanup() {
    QCoreApplication::removeTranslator(&pseudo_);
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>());
    QLocale::setDefault(before_);
  }

  /// A letter of the menu bar belongs to one menu.
  void everyMenuHasALetterOfItsOwn() {
    Story story;
    QStringList letters;
    for (const auto* menu : story.window->menuBar()->actions())
      letters << menu->text().section(QLatin1Char('&'), 1).left(1).toLower();
    QVERIFY(letters.size() > 4 && !letters.contains(QString()));
    QVERIFY2(letters.removeDuplicates() == 0, qPrintable(letters.join(QLatin1Char(' '))));
  }

  /// Who speaks German draws on from German cards.
  void templatesSpeakTheLanguageThatHasThem() {
    QFETCH_GLOBAL(QString, language);
    const auto texts = ui::templateTexts(QStringLiteral("airline"));
    QVERIFY(texts.ok());
    QVERIFY((texts->edits.find("Koffer") != std::string::npos) == (language == QLatin1String("de")));
  }

  /// Who does not understand the window finds the own language by its name.
  void everyLanguageNamesItself() {
    QSet<QString> names;
    for (const auto& language : ui::translatedLanguages())
      names.insert(ui::languageName(language));
    QVERIFY(names.contains(QStringLiteral("English")) && names.contains(QStringLiteral("Deutsch")));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.size(), ui::translatedLanguages().size());
  }

  void theWelcomePageIsWhole() {
    Story story;
    story.look(pictureOf("welcome"));
    expectWhole(*story.window, 8);
  }

  void mapAndPanelsAreWhole() {
    Story story;
    openSample(story);
    const auto& map = *story.document().maps.front();
    auto& canvas = story.window->canvas();
    const std::pair<const char*, ui::FocusPlace> places[] = {{"map", ui::TitlePlace{}},
                                                             {"stage", map.stages.front()->id},
                                                             {"lane", map.lanes.front()->id},
                                                             {"card", map.touchpoints.front()->id}};
    for (const auto& [name, place] : places) {
      canvas.focusOn(place);
      story.look(pictureOf(name));
      expectWhole(*story.window, 10);
    }
    story.window->action(QStringLiteral("view.outline"))->trigger();
    story.window->action(QStringLiteral("view.insights"))->trigger();
    story.look(pictureOf("insights"));
    expectWhole(*story.window, 12);
  }

  void dialogsAreWhole() {
    Story story;
    openSample(story);
    story.window->canvas().focusOn(story.document().maps.front()->touchpoints.front()->id);
    for (const auto* action :
         {"file.preferences", "help.keys", "help.about", "edit.find", "file.versions", "view.filter"})
      expectWholeDialog(story, action, 1);
    expectWholeDialog(story, "view.commands", 0); // a line and a list
  }

  void theImportIsWhole() {
    ui::tryDialogsOn({1366, 768});
    const auto back = qScopeGuard([] { ui::tryDialogsOn({}); });
    Story story;
    QVERIFY(story.create(QStringLiteral("survey.journey")));
    QFile file(story.file(QStringLiteral("survey.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("customer;date;channel;Order online;Delivery;Help by phone;overall\n");
    for (int row = 0; row < 40; ++row)
      file.write(QByteArray::number(row) + ";2026-03-0" + QByteArray::number(1 + row % 9) + ";Phone;" +
                 QByteArray::number(1 + row % 5) + ";" + QByteArray::number(1 + row % 4) + ";" +
                 QByteArray::number(5 - row % 3) + ";" + QByteArray::number(row % 11) + "\n");
    file.close();
    story.room<ui::ImportRoom>().importFile(file.fileName());
    ui::ImportDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = story.window->findChild<ui::ImportDialog*>()) != nullptr);
    QSignalSpy previewed(dialog, &ui::ImportDialog::previewed);
    QVERIFY(previewed.wait());
    story.lookAt(*dialog, pictureOf("mapping"));
    expectWhole(*dialog, 8);
    QSignalSpy imported(dialog, &ui::ImportDialog::imported);
    dialog->startImport();
    QVERIFY(imported.wait(20000));
    story.lookAt(*dialog, pictureOf("imported"));
    expectWhole(*dialog, 2);
    dialog->accept();
  }

  /// What was shown up to here was looked up where a translator can write it.
  void everythingLookedUpCanBeTranslated() {
    if (!isPseudo())
      return;
    const auto known = test::messagesOfSources();
    if (known.isEmpty())
      QSKIP("no lupdate");
    QSet<QString> contexts;
    for (const auto& message : known)
      contexts.insert(message.first);
    QStringList lost;
    for (const auto& asked : pseudo_.asked())
      if (contexts.contains(asked.first) && !known.contains(asked)) // Qt has contexts of its own
        lost << asked.first + QStringLiteral(": ") + asked.second;
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char('\n'))));
    QVERIFY(pseudo_.asked().size() > 100);
  }
};

THROUGHLINE_TEST(LanguagesStory)
#include "languages_story.moc"
