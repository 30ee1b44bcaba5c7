#include "ui/charts/chart_view.h"

#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_sheet.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/own_keys.h"
#include "ui/charts/plain_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace throughline::ui {

ChartView::ChartView(QWidget* parent)
    : QGraphicsView(parent), scene_(new ChartScene(this)), copyImage_(new QAction(tr("Copy as image"), this)),
      copyData_(new QAction(tr("Copy as data"), this)) {
  installChartAccessibility();
  setScene(scene_);
  setFrameShape(QFrame::NoFrame);
  setAlignment(Qt::AlignLeft | Qt::AlignTop);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  setFocusPolicy(Qt::StrongFocus);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  copyData_->setShortcut(QKeySequence::Copy);
  copyData_->setShortcutContext(Qt::WidgetShortcut);
  addActions({copyImage_, copyData_});
  new OwnKeys(this);
  connect(copyImage_, &QAction::triggered, this, [this] { copyAsImage(); });
  connect(copyData_, &QAction::triggered, this, [this] { copyAsData(); });
}

ChartView::~ChartView() = default;

void ChartView::show(const chart::ChartSpec& spec, const QString& sentence) {
  const auto was = chosen_ < 0 ? std::nullopt : spec_.subjects[static_cast<std::size_t>(chosen_)].touchpoint;
  spec_ = spec;
  sentence_ = sentence;
  chosen_ = -1;
  setAccessibleName(tr("Chart: %1").arg(chartName(spec.id)));
  setAccessibleDescription(sentence);
  copyImage_->setEnabled(!spec.empty());
  copyData_->setEnabled(!spec.empty());
  rebuild();
  choose(was);
}

void ChartView::rebuild() {
  scene_->show(spec_, ChartLook::of(palette(), font()), locale(), viewport()->width(), viewport()->height());
  scene_->choose(chosen_, hasFocus());
  viewport()->update();
}

void ChartView::choose(std::optional<model::TouchpointId> touchpoint) {
  const auto found = std::ranges::find_if(
      spec_.subjects, [&](const auto& subject) { return touchpoint && subject.touchpoint == touchpoint; });
  chooseSubject(found == spec_.subjects.end() ? -1 : static_cast<int>(found - spec_.subjects.begin()), false);
}

QString ChartView::chosenWords() const {
  return chosen_ < 0 ? QString() : subjectWords(spec_.subjects[static_cast<std::size_t>(chosen_)], locale());
}

void ChartView::chooseSubject(int index, bool tell) {
  chosen_ = index;
  scene_->choose(index, hasFocus());
  if (index < 0)
    return;
  ensureVisible(scene_->geometry().places.value(index), 0, 8);
  announceChosen(this);
  const auto touchpoint = spec_.subjects[static_cast<std::size_t>(index)].touchpoint;
  if (tell && touchpoint)
    Q_EMIT touchpointChosen(*touchpoint);
}

int ChartView::neededHeight() const {
  if (spec_.empty())
    return 0;
  const auto geometry = chartGeometry(spec_, ChartLook::of(palette(), font()), locale(), viewport()->width(), 1);
  return static_cast<int>(std::ceil(geometry.size.height())) + height() - viewport()->height();
}

QSize ChartView::sizeHint() const {
  return {640, 360};
}

void ChartView::resizeEvent(QResizeEvent* event) {
  QGraphicsView::resizeEvent(event);
  rebuild();
}

void ChartView::changeEvent(QEvent* event) {
  QGraphicsView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
      event->type() == QEvent::LocaleChange)
    rebuild();
}

int ChartView::nextSubject(int key) const {
  const int last = static_cast<int>(spec_.subjects.size()) - 1;
  const auto& geometry = scene_->geometry();
  const int below = geometry.isGrid() ? static_cast<int>(spec_.x.categories.size()) : 1;
  switch (key) {
  case Qt::Key_Up: return std::max(0, chosen_ - below);
  case Qt::Key_Down: return std::min(last, chosen_ + (chosen_ < 0 ? 1 : below));
  case Qt::Key_Left: return std::max(0, chosen_ - 1);
  case Qt::Key_Right: return std::min(last, chosen_ + 1);
  case Qt::Key_Home: return 0;
  case Qt::Key_End: return last;
  default: return -1;
  }
}

void ChartView::keyPressEvent(QKeyEvent* event) {
  if (spec_.subjects.empty())
    return QGraphicsView::keyPressEvent(event);
  if (const int next = nextSubject(event->key()); next >= 0)
    return chooseSubject(next, false);
  switch (event->key()) {
  case Qt::Key_Return:
  case Qt::Key_Enter:
  case Qt::Key_Space: return chooseSubject(chosen_, true);
  default: QGraphicsView::keyPressEvent(event);
  }
}

void ChartView::mousePressEvent(QMouseEvent* event) {
  QGraphicsView::mousePressEvent(event);
  if (event->button() == Qt::LeftButton)
    chooseSubject(scene_->geometry().subjectAt(mapToScene(event->pos())), true);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
  QGraphicsView::mouseDoubleClickEvent(event);
  if (event->button() == Qt::LeftButton && scene_->geometry().subjectAt(mapToScene(event->pos())) >= 0)
    Q_EMIT responsesWanted();
}

void ChartView::focusInEvent(QFocusEvent* event) {
  QGraphicsView::focusInEvent(event);
  if (chosen_ < 0 && !spec_.empty() && event->reason() != Qt::MouseFocusReason)
    chosen_ = 0;
  scene_->choose(chosen_, true);
  announceChosen(this);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
  QGraphicsView::focusOutEvent(event);
  scene_->choose(chosen_, false);
}

void ChartView::paintEvent(QPaintEvent* event) {
  QGraphicsView::paintEvent(event);
  if (!spec_.empty() || sentence_.isEmpty())
    return;
  QPainter painter(viewport());
  const ChartLook look = ChartLook::of(palette(), font());
  const qreal width = std::min<qreal>(viewport()->width() - 32, 34 * look.font.pixelSize());
  const QStringList lines = wrapped(sentence_, look.font, width);
  const qreal height = lineHeight(look.font) * static_cast<qreal>(lines.size());
  const QRectF area((viewport()->width() - width) / 2, std::max<qreal>(8, (viewport()->height() - height) / 2), width,
                    height);
  drawLines(painter, area, lines, look.font, look.quiet);
}

QString ChartView::wordsAt(const QPointF& point) const {
  const auto& geometry = scene_->geometry();
  if (const int index = geometry.subjectAt(point); index >= 0)
    return subjectWords(spec_.subjects[static_cast<std::size_t>(index)], locale());
  const auto entry = std::ranges::find_if(geometry.legend, [&point](const PlacedLegend& each) {
    return each.shown != each.text && each.area.contains(point);
  });
  return entry == geometry.legend.end() ? QString() : entry->text;
}

bool ChartView::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip)
    return QGraphicsView::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const QString words = wordsAt(mapToScene(help->pos()));
  if (words.isEmpty())
    QToolTip::hideText();
  else
    QToolTip::showText(help->globalPos(), words.toHtmlEscaped(), this);
  return true;
}

QImage ChartView::image() const {
  const QSize size = (2 * QSizeF(std::max(640, width()), std::max(360, height()))).toSize().boundedTo({8000, 8000});
  const SheetWords words{
      .title = chartName(spec_.id), .sentence = sentence_, .footer = onOneLine(QString::fromStdString(spec_.mapTitle))};
  return sheetImage(size, spec_, words, ChartLook::of(palette(), font()), locale());
}

QString ChartView::data() const {
  return tabSeparated(spec_.table);
}

void ChartView::copyAsImage() const {
  QGuiApplication::clipboard()->setImage(image());
}

void ChartView::copyAsData() const {
  QGuiApplication::clipboard()->setText(data());
}

} // namespace throughline::ui
