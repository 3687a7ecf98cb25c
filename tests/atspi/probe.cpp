// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

// Reads and works another program's window as a screen reader does, over AT-SPI. One request a line on stdin, one JSON
// answer a line on stdout; atspi.py is the other end.
//
//   tree                     every object: id, parent, role, name, description, states; but for cells, also box and text
//   actions ID               names of the actions of an object
//   do ID N                  performs action N
//   focus ID                 asks for the keyboard focus
//   select ID N              selects child N of a list, tab bar, combo box or table
//   text ID NEW TEXT         replaces the text of a field
//
// An id is NAME:PATH of the object on the accessibility bus; it is good until the object goes.

namespace {

struct Reference
{
    QString service;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

const QString accessible = QStringLiteral("org.a11y.atspi.Accessible");

// A table's cells are its children: ten million of them would be walked for ever, and nobody hears them all.
constexpr int mostChildren = 60;
constexpr int mostObjects = 20000;

// The states a test may ask about, by their bit in AtspiStateType.
const QList<std::pair<int, QString>> stateNames{{1, QStringLiteral("active")}, {4, QStringLiteral("checked")}, {7, QStringLiteral("editable")},
    {8, QStringLiteral("enabled")}, {10, QStringLiteral("expanded")}, {11, QStringLiteral("focusable")}, {12, QStringLiteral("focused")},
    {16, QStringLiteral("modal")}, {22, QStringLiteral("selectable")}, {23, QStringLiteral("selected")}, {24, QStringLiteral("sensitive")},
    {25, QStringLiteral("showing")}, {30, QStringLiteral("visible")}};

class Probe final
{
public:
    explicit Probe(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }

    QJsonValue answer(const QString &line)
    {
        const QString verb = line.section(QLatin1Char(' '), 0, 0);
        if (verb == QLatin1String("tree"))
            return tree();
        const Reference object = fromId(line.section(QLatin1Char(' '), 1, 1));
        const QString rest = line.section(QLatin1Char(' '), 2);
        if (verb == QLatin1String("actions"))
            return actions(object);
        if (verb == QLatin1String("do"))
            return call(object, QStringLiteral("org.a11y.atspi.Action"), QStringLiteral("DoAction"), {rest.toInt()}).toBool();
        if (verb == QLatin1String("focus"))
            return call(object, QStringLiteral("org.a11y.atspi.Component"), QStringLiteral("GrabFocus")).toBool();
        if (verb == QLatin1String("select"))
            return call(object, QStringLiteral("org.a11y.atspi.Selection"), QStringLiteral("SelectChild"), {rest.toInt()}).toBool();
        if (verb == QLatin1String("text"))
            return call(object, QStringLiteral("org.a11y.atspi.EditableText"), QStringLiteral("SetTextContents"), {rest}).toBool();
        return QJsonObject{{QStringLiteral("error"), QString(QStringLiteral("no such request: ") + verb)}};
    }

private:
    static QString toId(const Reference &reference) { return reference.service + reference.path.path(); }

    static Reference fromId(const QString &id)
    {
        const auto slash = id.indexOf(QLatin1Char('/'));
        return {id.left(slash), QDBusObjectPath(id.mid(slash))};
    }

    /// The first value of the answer, or an invalid one: what an object does not offer is not there.
    QVariant call(const Reference &object, const QString &interface, const QString &method, const QVariantList &arguments = {})
    {
        auto message = QDBusMessage::createMethodCall(object.service, object.path.path(), interface, method);
        message.setArguments(arguments);
        const QDBusMessage reply = m_bus.call(message, QDBus::Block, 3000);
        return reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty() ? reply.arguments().constFirst() : QVariant();
    }

    QVariant property(const Reference &object, const QString &interface, const QString &name)
    {
        const QVariant value = call(object, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {interface, name});
        return value.isValid() ? value.value<QDBusVariant>().variant() : value;
    }

    QJsonArray tree()
    {
        QJsonArray objects;
        const Reference registry{QStringLiteral("org.a11y.atspi.Registry"), QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))};
        walk(registry, QString(), objects);
        return objects;
    }

    void walk(const Reference &object, const QString &parent, QJsonArray &objects)
    {
        if (objects.size() >= mostObjects)
            return;
        const QString id = toId(object);
        if (!parent.isEmpty())
            objects.append(describe(object, id, parent));
        // A hidden page takes its controls with it, though its cells do not know; and a cell holds nothing.
        const QJsonObject described = objects.isEmpty() ? QJsonObject() : objects.last().toObject();
        const QString role = described.value(QLatin1String("role")).toString();
        if (role == QLatin1String("cell") || role == QLatin1String("tree item"))
            return;
        if (!described.isEmpty() && role != QLatin1String("application") && !described.value(QLatin1String("states")).toArray().contains(QStringLiteral("showing")))
            return;
        const QVariant children = call(object, accessible, QStringLiteral("GetChildren"));
        if (!children.isValid())
            return;
        int index = 0;
        const auto list = qdbus_cast<QList<Reference>>(children);
        for (const Reference &child : list) {
            if (index++ >= mostChildren)
                break;
            if (child.path.path() != QLatin1String("/org/a11y/atspi/null"))
                walk(child, id, objects);
        }
    }

    QJsonObject describe(const Reference &object, const QString &id, const QString &parent)
    {
        QJsonObject described{{QStringLiteral("id"), id}, {QStringLiteral("parent"), parent},
            {QStringLiteral("role"), call(object, accessible, QStringLiteral("GetRoleName")).toString()},
            {QStringLiteral("name"), property(object, accessible, QStringLiteral("Name")).toString()},
            {QStringLiteral("description"), property(object, accessible, QStringLiteral("Description")).toString()}};

        const auto bits = qdbus_cast<QList<uint>>(call(object, accessible, QStringLiteral("GetState")));
        QJsonArray states;
        for (const auto &[bit, name] : stateNames) {
            if (bit / 32 < bits.size() && (bits[bit / 32] >> (bit % 32) & 1))
                states.append(name);
        }
        described.insert(QStringLiteral("states"), states);

        // Tables have many cells; what they say is their name.
        const QString role = described.value(QLatin1String("role")).toString();
        if (role == QLatin1String("cell") || role == QLatin1String("tree item"))
            return described;

        const auto interfaces = call(object, accessible, QStringLiteral("GetInterfaces")).toStringList();
        if (interfaces.contains(QLatin1String("org.a11y.atspi.Component"))) {
            auto message = QDBusMessage::createMethodCall(object.service, object.path.path(), QStringLiteral("org.a11y.atspi.Component"), QStringLiteral("GetExtents"));
            message.setArguments({0U}); // of the screen
            const QDBusMessage reply = m_bus.call(message, QDBus::Block, 3000);
            if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty()) {
                const auto argument = reply.arguments().constFirst().value<QDBusArgument>();
                int x = 0, y = 0, width = 0, height = 0;
                argument.beginStructure();
                argument >> x >> y >> width >> height;
                argument.endStructure();
                described.insert(QStringLiteral("box"), QJsonArray{x, y, width, height});
            }
        }
        if (interfaces.contains(QLatin1String("org.a11y.atspi.Text")))
            described.insert(QStringLiteral("text"), call(object, QStringLiteral("org.a11y.atspi.Text"), QStringLiteral("GetText"), {0, -1}).toString());
        return described;
    }

    QJsonArray actions(const Reference &object)
    {
        QJsonArray names;
        const int count = property(object, QStringLiteral("org.a11y.atspi.Action"), QStringLiteral("NActions")).toInt();
        for (int i = 0; i < count; ++i)
            names.append(call(object, QStringLiteral("org.a11y.atspi.Action"), QStringLiteral("GetName"), {i}).toString());
        return names;
    }

    QDBusConnection m_bus;
};

}

Q_DECLARE_METATYPE(Reference)

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    qDBusRegisterMetaType<Reference>();
    qDBusRegisterMetaType<QList<Reference>>();
    const QDBusMessage reply = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    if (reply.type() != QDBusMessage::ReplyMessage) {
        std::fprintf(stderr, "there is no accessibility bus: %s\n", qPrintable(reply.errorMessage()));
        return 1;
    }
    Probe probe(QDBusConnection::connectToBus(reply.arguments().constFirst().toString(), QStringLiteral("a11y")));
    QTextStream in(stdin), out(stdout);
    for (QString line; in.readLineInto(&line);) {
        // QJsonDocument holds no bare values, hence the envelope.
        out << QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("answer"), probe.answer(line)}}).toJson(QJsonDocument::Compact)) << Qt::endl;
    }
    return 0;
}
