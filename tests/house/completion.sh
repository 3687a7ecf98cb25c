#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the bash completion what it would offer. Usage: completion.sh SOURCE-TREE
set -u
source "$1/packaging/completions/purser"
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 1
touch group.purser 'two words.purser' bills.csv commands.jsonl notes.txt && mkdir books

failures=0
# offers "WORDS…" "WANTED…": the last of WORDS is being typed. WANTED are words that have to be among the offers; -WORD may not be.
offers() {
    local line=$1 wanted
    read -ra COMP_WORDS <<<"$line"
    [[ $line == *' ' ]] && COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _purser
    for wanted in $2; do
        local shown=" ${COMPREPLY[*]} "
        if [[ $wanted == -[!-]* ]]; then
            [[ $shown != *" ${wanted#-} "* ]] || { echo "'$line' may not offer ${wanted#-}: ${COMPREPLY[*]}"; failures=$((failures + 1)); }
        else
            [[ $shown == *" $wanted "* ]] || { echo "'$line' does not offer $wanted: ${COMPREPLY[*]}"; failures=$((failures + 1)); }
        fi
    done
}

offers 'purser ' 'new show verify group.purser books -bills.csv -notes.txt'
offers 'purser sh' 'show -new'
offers 'purser --' '--help --version'
offers 'purser show ' 'group.purser books -bills.csv'
offers 'purser show group.purser ' 'overview accounts assets imports -review'
offers 'purser show group.purser pay' 'payment-methods payers -people'
offers 'purser show group.purser assets --' '--account --format --month -keep-going'
offers 'purser show group.purser assets --format ' 'table json csv'
offers 'purser show group.purser assets --account 1 --format j' 'json -csv'
offers 'purser show --format json group.purser ' 'overview'
offers 'purser explain group.purser ' 'availableCredit withdrawable cashChange'
offers 'purser plan group.purser ' 'settle'
offers 'purser import group.purser ' 'bills.csv books'
offers 'purser import group.purser --skip-bad-rows ' 'bills.csv'
offers 'purser review group.purser --group billing_cycle,product' 'billing_cycle,product_code billing_cycle,product_name'
offers 'purser export group.purser ' 'review bills'
offers 'purser export group.purser bills --to ' 'bills.csv -notes.txt'
offers 'purser export group.purser bills --language zh' 'zh-CN zh-TW -de'
offers 'purser do group.purser ' 'commands.jsonl -notes.txt'
offers 'purser do group.purser --keep-going --' '--as --at'
offers 'purser tick group.purser --' '--at -format'
# A file whose name has a space is one offer.
COMP_WORDS=(purser verify two) COMP_CWORD=2
_purser
[[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == 'two words.purser' ]] || { echo "a file with a space: ${COMPREPLY[*]}"; failures=$((failures + 1)); }

# Every verb of the program is known here, and none that the program does not know.
if [ -n "${PURSER:-}" ]; then
    program=$("$PURSER" --help 2>&1 | sed -nE 's/^  ?(purser )?([a-z]+) +BOOK.*/\2/p' | sort -u)
    [ "$program" = "$(printf '%s\n' $_purser_verbs | sort -u)" ] || { echo "verbs of purser --help:" $program "; of the completion:" $_purser_verbs; failures=$((failures + 1)); }
fi
[ $failures -eq 0 ] && echo "Completion: in order"
exit $((failures > 0))
