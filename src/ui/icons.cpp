// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/style.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace purser {

static QString pathOf(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

static bool hasDirection(const QString &name)
{
    static const QSet<QString> names{u"chevron-left"_s, u"chevron-right"_s, u"arrow-left"_s, u"arrow-right"_s, u"undo"_s, u"redo"_s,
                                     u"external"_s, u"explain"_s, u"group"_s, u"share"_s, u"play"_s};
    return names.contains(name);
}

static QPixmap pixmapOf(const QString &name, int size, qreal ratio, const QColor &color, bool mirrored)
{
    const QString key = u"purser-icon/%1/%2/%3/%4/%5"_s.arg(name).arg(size).arg(ratio).arg(color.rgba()).arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named %s", qUtf8Printable(name));
        return {};
    }
    QByteArray drawing = file.readAll();
    if (size > 20)
        drawing.replace("stroke-width=\"1.3\"", "stroke-width=\"1.1\"");
    QSvgRenderer renderer(drawing);
    const int pixels = qCeil(size * ratio);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    if (mirrored)
        image = image.mirrored(true, false);
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

namespace {

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, Color tint)
        : m_name(std::move(name))
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state);
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, at(qMin(rect.width(), rect.height()), ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        Q_UNUSED(state);
        // The size is in device pixels here; the pixmap gets its ratio from QIcon.
        QPixmap result = at(qRound(qMin(size.width(), size.height()) / scale), scale, mode);
        result.setDevicePixelRatio(1.0);
        return result;
    }

    QString key() const override { return u"purser"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    QPixmap at(int size, qreal ratio, QIcon::Mode mode) const
    {
        Color color = m_tint;
        if (mode == QIcon::Disabled)
            color = Color::Text2;
        else if (mode == QIcon::Selected)
            color = Color::SelText;
        const bool mirrored = QApplication::layoutDirection() == Qt::RightToLeft && hasDirection(m_name);
        return pixmapOf(m_name, size, ratio, colorsOf(nullptr)[color], mirrored);
    }

    QString m_name;
    Color m_tint;
};

} // namespace

QIcon themedIcon(const QString &name, Color tint)
{
    return name.isEmpty() ? QIcon() : QIcon(new ThemedIconEngine(name, tint));
}

QString themedIconName(const QIcon &icon)
{
    const QString name = icon.isNull() ? QString() : icon.name();
    return hasIcon(name) ? name : QString();
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color, Qt::LayoutDirection direction, int size)
{
    if (name.isEmpty())
        return;
    const QRect target(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(target.topLeft(), pixmapOf(name, size, ratio, color, direction == Qt::RightToLeft && hasDirection(name)));
}

bool hasIcon(const QString &name)
{
    return !name.isEmpty() && QFile::exists(pathOf(name));
}

} // namespace purser
