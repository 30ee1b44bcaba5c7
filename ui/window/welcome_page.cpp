#include "ui/window/welcome_page.h"

#include "ui/session/icons.h"
#include "ui/window/sign.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>

namespace throughline::ui {
namespace {

/// Remembers how high it is at which width: breaking its lines is most of what laying out the page costs, and it is
/// asked for the same widths dozens of times before the window is there.
class WrappedLabel final : public QLabel {
public:
  using QLabel::QLabel;
  int heightForWidth(int width) const override {
    auto [found, isNew] = heights_.try_emplace(width, 0);
    if (isNew)
      found->second = QLabel::heightForWidth(width);
    return found->second;
  }

protected:
  bool event(QEvent* event) override {
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::Polish:
    case QEvent::ContentsRectChange: heights_.clear(); break;
    default: break;
    }
    return QLabel::event(event);
  }

private:
  mutable std::map<int, int> heights_; ///< the text never changes
};

QLabel* plainLabel(const QString& text, const char* role) {
  auto* label = new WrappedLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setProperty("role", QString::fromLatin1(role));
  return label;
}

/// A card of the welcome page: sign, a sentence, and the button that does it.
QFrame* startCard(Icon sign, const QString& explanation, QPushButton* button) {
  auto* card = new QFrame;
  card->setProperty("role", QStringLiteral("card"));
  auto* rows = new QBoxLayout(QBoxLayout::TopToBottom, card);
  rows->setContentsMargins(20, 18, 20, 18);
  rows->setSpacing(10);
  rows->addWidget(new Sign(sign, 32));
  auto* text = plainLabel(explanation, "quiet");
  text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  rows->addWidget(text, 1);
  rows->addWidget(button);
  return card;
}

QString shortPlace(const QString& path) {
  const auto folder = QFileInfo(path).absolutePath();
  const auto home = QDir::homePath();
  return folder.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

/// The three ways to begin: side by side, or where their buttons have no room for that one below the other.
class StartCards final : public QWidget {
public:
  explicit StartCards(const std::array<QFrame*, 3>& cards) : cards_(cards), places_(new QGridLayout(this)) {
    places_->setContentsMargins(0, 0, 0, 0);
    places_->setSpacing(14);
    place(true);
  }
  QSize minimumSizeHint() const override { return {widest(), QWidget::minimumSizeHint().height()}; }

protected:
  void resizeEvent(QResizeEvent* event) override {
    QWidget::resizeEvent(event);
    const int columns = static_cast<int>(cards_.size());
    place(width() >= columns * widest() + (columns - 1) * places_->spacing());
  }

private:
  /// What the widest button takes in a card.
  int widest() const {
    int widest = 0;
    for (const auto* card : cards_) {
      const auto margins = card->layout()->contentsMargins();
      const int button = card->findChild<QPushButton*>()->minimumSizeHint().width();
      widest = std::max(widest, margins.left() + button + margins.right());
    }
    return widest;
  }
  void place(bool beside) {
    if (places_->count() > 0 && beside == beside_)
      return;
    beside_ = beside;
    for (int at = 0; at < static_cast<int>(cards_.size()); ++at) {
      auto* card = cards_[static_cast<std::size_t>(at)];
      static_cast<QBoxLayout*>(card->layout())
          ->setDirection(beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
      places_->addWidget(card, beside ? 0 : at, beside ? at : 0);
      places_->setColumnStretch(at, beside || at == 0 ? 1 : 0);
    }
    updateGeometry(); // nobody else tells the page that they are lower or higher now
  }

  std::array<QFrame*, 3> cards_;
  QGridLayout* places_;
  bool beside_ = true;
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent), recent_(new QVBoxLayout) {
  setAutoFillBackground(true);
  auto* page = new QWidget;
  page->setMaximumWidth(920);
  auto* rows = new QVBoxLayout(page);
  rows->setContentsMargins(32, 32, 32, 24);
  rows->setSpacing(14);
  rows->addWidget(plainLabel(tr("Throughline"), "title"));
  rows->addWidget(
      plainLabel(tr("Draw the journeys of your customers, attach what they say, and see where failures go with "
                    "a lower score. Everything stays in one file on this computer."),
                 "quiet"));
  auto* draw = new QPushButton(tr("Draw a map"));
  draw->setProperty("main", true);
  auto* import = new QPushButton(tr("Import feedback"));
  auto* sample = new QPushButton(tr("Open the sample workspace"));
  auto* open = new QPushButton(tr("Open a workspace"));
  auto* finished = new QPushButton(tr("New from a template"));
  auto* cards = new StartCards(
      {startCard(Icon::map, tr("Start with an empty map: stages across the top, touchpoints in them."), draw),
       startCard(Icon::import,
                 tr("Bring in a survey or a ticket export (CSV, Excel and more) and draw the map from it."), import),
       startCard(Icon::proactive,
                 tr("Look around in a finished map of a household that moves home, with made-up feedback."), sample)});
  rows->addSpacing(6);
  rows->addWidget(cards);
  rows->addSpacing(12);
  rows->addWidget(plainLabel(tr("Recent workspaces"), "heading"));
  recent_->setSpacing(2);
  rows->addLayout(recent_);
  auto* others = new QHBoxLayout;
  others->addWidget(open);
  others->addWidget(finished);
  others->addStretch();
  rows->addLayout(others);
  rows->addStretch();
  auto* area = new QScrollArea;
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setAlignment(Qt::AlignHCenter);
  area->setWidget(page);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(area);
  setFocusProxy(draw);
  connect(draw, &QPushButton::clicked, this, &WelcomePage::drawMapWanted);
  connect(import, &QPushButton::clicked, this, &WelcomePage::importWanted);
  connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
  connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
  connect(finished, &QPushButton::clicked, this, &WelcomePage::templateWanted);
}

void WelcomePage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  setFocus(Qt::OtherFocusReason);
}

void WelcomePage::showRecentFiles(const QStringList& paths) {
  while (auto* item = recent_->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  if (paths.isEmpty())
    recent_->addWidget(plainLabel(tr("Workspaces that you open will be listed here."), "quiet"));
  for (const auto& path : paths) {
    auto* button = new QPushButton(QFileInfo(path).fileName().replace(QLatin1Char('&'), QStringLiteral("&&")) +
                                   QStringLiteral("   -   ") + shortPlace(path));
    button->setAccessibleName(button->text().replace(QStringLiteral("&&"), QStringLiteral("&")));
    button->setFlat(true);
    button->setProperty("flat", true);
    button->setIcon(icon(Icon::open));
    connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
    recent_->addWidget(button);
  }
}

} // namespace throughline::ui
