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
offers 'purser show group.purser pe' 'people permissions -payers'
offers 'purser show group.purser assets --' '--account --format --month -keep-going'
offers 'purser show group.purser assets --format ' 'table json csv'
offers 'purser show group.purser assets --account 1 --format j' 'json -csv'
offers 'purser show --format json group.purser ' 'overview'
offers 'purser explain group.purser ' 'availableCredit withdrawable'
offers 'purser import group.purser ' 'bills.csv books'
offers 'purser import group.purser --skip-bad-rows ' 'bills.csv'
offers 'purser import group.purser --post ' 'bills.csv'
offers 'purser review group.purser --group billing_cycle,product' 'billing_cycle,product_code billing_cycle,product_name'
offers 'purser export group.purser ' 'review transactions'
offers 'purser export group.purser transactions --to ' 'bills.csv -notes.txt'
offers 'purser do group.purser ' 'commands.jsonl -notes.txt'
offers 'purser do group.purser --keep-going --' '--as --at'
offers 'purser backup group.purser ' 'books'
# A file whose name has a space is one offer.
COMP_WORDS=(purser verify two) COMP_CWORD=2
_purser
[[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == 'two words.purser' ]] || { echo "a file with a space: ${COMPREPLY[*]}"; failures=$((failures + 1)); }

# The program, the completion and the manual page know the same verbs, options and sections.
differ() {
    local program completion
    program=$(printf '%s\n' $2 | sort -u | xargs) completion=$(printf '%s\n' $3 | sort -u | xargs)
    [ "$program" = "$completion" ] || { printf '%s\n  the program: %s\n  the completion: %s\n' "$1" "$program" "$completion"; failures=$((failures + 1)); }
}
in_manual() { grep -qF -- "$1" "$manual" || { echo "the manual page does not have $1"; failures=$((failures + 1)); }; }
if [ -n "${PURSER:-}" ]; then
    manual=$1/packaging/purser.1
    verbs=$("$PURSER" --help | sed -nE '/^Verbs/,/^$/s/^  ([a-z]+) .*/\1/p')
    differ 'verbs' "$verbs" "$_purser_verbs"
    for verb in $verbs; do
        help=$("$PURSER" "$verb" --help) || { echo "purser $verb --help fails"; failures=$((failures + 1)); }
        options=$(sed -nE 's/^  (-h, )?(--[a-z-]+).*/\2/p' <<<"$help")
        differ "options of $verb" "$options" "$(_purser_options "$verb")"
        in_manual "purser $verb"
        for option in $options; do in_manual "${option//-/\\-}"; done
    done
    sections=$("$PURSER" show --help | sed -nE 's/^Shows a section: (.*)\.$/\1/p')
    differ 'sections' "${sections//,/ }" "$_purser_sections"
    for section in ${sections//,/ }; do in_manual "$section"; done
fi
[ $failures -eq 0 ] && echo "Completion: in order"
exit $((failures > 0))
