#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real mail server on loopback for one test: aiosmtpd on a port of its own choice.

mail_server.py MODE [CERTIFICATE KEY]      MODE: starttls, tls, plain (offers no encryption), mute (takes connections, says nothing) or
lingering (as starttls, but never answers QUIT)

It writes "PORT n", then one line of JSON for each connection, login and mail, when mute for each end of a connection. User "purser" has the password "sesame". Local parts decide:
a recipient refused@… is refused for good, later@… for now, a sender stranger@… is refused; a subject "refuse me" refuses the message.
It ends when its standard input does.
"""

import asyncio
import json
import logging
import ssl
import sys
import warnings
from email import message_from_bytes, policy

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


def say(**what):
    print(json.dumps(what), flush=True)


class Handler:
    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("stranger@"):
            return "553 5.7.1 Sender not yours"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused@"):
            return "550 5.1.1 No such person"
        if address.startswith("later@"):
            return "451 4.7.1 Greylisted"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mail = message_from_bytes(envelope.content, policy=policy.default)
        if mail["Subject"] == "refuse me":
            return "554 5.7.1 Looks like spam"
        if mail["Subject"] == "not now":
            return "452 4.3.1 Disk full"
        say(
            mail=mail["Message-ID"],
            sender=envelope.mail_from,
            recipients=envelope.rcpt_tos,
            subject=mail["Subject"],
            body=mail.get_content().replace("\r\n", "\n"),
            encrypted=session.ssl is not None or sys.argv[1] == "tls",
        )
        return "250 OK"

    async def handle_QUIT(self, server, session, envelope):
        if sys.argv[1] == "lingering":
            await asyncio.Event().wait()
        return "221 Bye"


def check(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and (data.login, data.password) == (b"purser", b"sesame")
    say(login="taken" if good else "refused")
    return AuthResult(success=good, handled=False)


class Mute(asyncio.Protocol):
    def connection_made(self, transport):
        self.kept = transport
        say(connected=True)

    def connection_lost(self, error):
        say(gone=True)


def protocol(mode, context):
    if mode == "mute":
        return Mute()
    say(connected=True)
    starts = mode in ("starttls", "lingering")
    return SMTP(
        Handler(),
        hostname="mail.test",
        enable_SMTPUTF8=False,
        tls_context=context if starts else None,
        require_starttls=starts,
        authenticator=check,
        auth_required=starts or mode == "tls",
        auth_require_tls=starts,
    )


async def main():
    mode, context = sys.argv[1], None
    if mode in ("starttls", "tls", "lingering"):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: protocol(mode, context), "127.0.0.1", 0, ssl=context if mode == "tls" else None)
    print("PORT", server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


# What goes wrong is what the tests are about; it need not be told twice.
logging.getLogger("mail.log").setLevel(logging.CRITICAL + 1)
logging.getLogger("asyncio").setLevel(logging.CRITICAL + 1)
warnings.simplefilter("ignore")
asyncio.run(main())
