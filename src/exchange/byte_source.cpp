// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/byte_source.h"

#include "review/sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

namespace purser {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(purser::BillReader)
};

tl::unexpected<Refusal> cannotRead(const QString &name, const QString &why)
{
    return refuse(RefusalCode::Failed, Sentences::tr("%1 cannot be read: %2.").arg(name, why));
}

class PlainSource final : public ByteSource
{
public:
    explicit PlainSource(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
        , m_size(m_file->size())
    {
    }

    Result<bool> nextFile() override { return !std::exchange(m_started, true); }
    QString fileName() const override { return QFileInfo(m_file->fileName()).fileName(); }
    qint64 totalBytes() const override { return m_size; }
    qint64 diskBytes() const override { return m_read; }
    Result<QByteArray> sha256() override { return m_hash.result(); }

    Result<qint64> read(char *to, qint64 size) override
    {
        const qint64 got = m_file->read(to, size);
        if (got < 0)
            return cannotRead(fileName(), m_file->errorString());
        // While it is still in the processor's cache, hashing costs no second pass over memory.
        m_hash.add(to, got);
        m_read += got;
        return got;
    }

private:
    std::unique_ptr<QFile> m_file;
    qint64 m_size = 0, m_read = 0;
    bool m_started = false;
    Sha256 m_hash;
};

class ZipSource final : public ByteSource
{
public:
    ZipSource(const QString &path, zip_t *archive)
        : m_path(path)
        , m_archive(archive)
    {
    }
    ~ZipSource() override
    {
        closeEntry();
        zip_discard(m_archive);
    }

    Result<void> open()
    {
        m_diskBytes = QFileInfo(m_path).size();
        const zip_int64_t count = zip_get_num_entries(m_archive, 0);
        if (count > maxZipEntries)
            return refuse(RefusalCode::LimitExceeded, Sentences::tr("%1 holds more than %2 files.").arg(archiveName()).arg(maxZipEntries));
        for (zip_int64_t i = 0; i < count; ++i) {
            zip_stat_t stat;
            if (zip_stat_index(m_archive, zip_uint64_t(i), 0, &stat) != 0)
                return cannotRead(archiveName(), error());
            const QString name = QString::fromUtf8(stat.name);
            if (!name.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive) || name.startsWith(QLatin1StringView("__MACOSX/")))
                continue;
            if (stat.valid & ZIP_STAT_ENCRYPTION_METHOD && stat.encryption_method != ZIP_EM_NONE)
                return refuse(RefusalCode::InvalidValue, Sentences::tr("%1 is protected by a password. Unpack it first.").arg(archiveName()));
            if (stat.size > zip_uint64_t(std::numeric_limits<qint64>::max()) - zip_uint64_t(m_totalBytes))
                return tooLarge();
            m_totalBytes += qint64(stat.size);
            m_entries.push_back({zip_uint64_t(i), archiveName() + u'/' + QFileInfo(name).fileName()});
        }
        if (m_entries.empty())
            return refuse(RefusalCode::InvalidValue, Sentences::tr("%1 holds no CSV file.").arg(archiveName()));
        // What the directory admits to is refused at once; what it hides is counted while reading.
        if (isAbsurd(m_totalBytes))
            return tooLarge();
        return {};
    }

    Result<bool> nextFile() override
    {
        closeEntry();
        if (++m_current >= int(m_entries.size()))
            return false;
        m_entry = zip_fopen_index(m_archive, m_entries[size_t(m_current)].index, 0);
        if (!m_entry)
            return cannotRead(fileName(), error());
        return true;
    }

    QString fileName() const override { return m_current < int(m_entries.size()) && m_current >= 0 ? m_entries[size_t(m_current)].name : archiveName(); }
    qint64 totalBytes() const override { return m_totalBytes; }
    qint64 diskBytes() const override { return m_diskBytes; }

    Result<qint64> read(char *to, qint64 size) override
    {
        const qint64 got = zip_fread(m_entry, to, zip_uint64_t(size));
        if (got < 0)
            return cannotRead(fileName(), QString::fromUtf8(zip_error_strerror(zip_file_get_error(m_entry))));
        m_unpacked += got;
        if (isAbsurd(m_unpacked))
            return tooLarge();
        return got;
    }

    Result<QByteArray> sha256() override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return cannotRead(archiveName(), file.errorString());
        Sha256 hash;
        QByteArray piece(1024 * 1024, Qt::Uninitialized);
        qint64 got = 0;
        while ((got = file.read(piece.data(), piece.size())) > 0)
            hash.add(piece.constData(), got);
        if (got < 0)
            return cannotRead(archiveName(), file.errorString());
        return hash.result();
    }

private:
    QString archiveName() const { return QFileInfo(m_path).fileName(); }
    QString error() const { return QString::fromUtf8(zip_error_strerror(zip_get_error(m_archive))); }
    bool isAbsurd(qint64 bytes) const { return bytes > freeZipBytes && bytes / maxZipRatio > m_diskBytes; }
    tl::unexpected<Refusal> tooLarge() const
    {
        return refuse(RefusalCode::LimitExceeded,
                      Sentences::tr("%1 unpacks to more than %2 times its size, which no bill does. Nothing of it was read.").arg(archiveName()).arg(maxZipRatio));
    }
    void closeEntry()
    {
        if (m_entry)
            zip_fclose(std::exchange(m_entry, nullptr));
    }

    struct Entry
    {
        zip_uint64_t index;
        QString name;
    };
    QString m_path;
    zip_t *m_archive;
    zip_file_t *m_entry = nullptr;
    std::vector<Entry> m_entries;
    int m_current = -1;
    qint64 m_totalBytes = 0, m_diskBytes = 0, m_unpacked = 0;
};

} // namespace

Result<std::unique_ptr<ByteSource>> openByteSource(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto file = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile())
        return refuse(RefusalCode::Failed, QFileInfo::exists(path) ? Sentences::tr("%1 is not a file.").arg(name) : Sentences::tr("There is no file %1.").arg(path));
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotRead(name, file->errorString());
    const QByteArray magic = file->read(4);
    file->seek(0);
    if (magic != "PK\x03\x04" && magic != "PK\x05\x06")
        return std::unique_ptr<ByteSource>(std::make_unique<PlainSource>(std::move(file)));

    file->close();
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return cannotRead(name, why);
    }
    auto zip = std::make_unique<ZipSource>(path, archive);
    if (auto opened = zip->open(); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<ByteSource>(std::move(zip));
}

} // namespace purser
