# Completion of yoga for bash 3.2 and newer. To try it: source <(yoga completion bash)

# What a command takes: the commands and the options behind it, what is offered for its arguments, and for how many.
# An offer is a list of words, @KIND for names that yoga is asked for, or % for files.
_yoga_command() {
    commands='' options='' offer='' most=0
    case $1 in
#@commands@
    esac
}

# What is offered for the value of an option of a command; fails if the option takes none.
_yoga_value() {
    case "$1 $2" in
#@values@
        *) return 1 ;;
    esac
}

# The words of the line up to the cursor, as a reader counts them: bash also parts them at = and :, which is undone here.
_yoga_words() {
    local line=${COMP_LINE:0:COMP_POINT} part spaced i
    words=()
    for ((i = 0; i <= COMP_CWORD; i++)); do
        spaced=
        while [[ $line == [[:space:]]* ]]; do
            line=${line#?}
            spaced=1
        done
        part=${COMP_WORDS[i]}
        [[ $i -lt $COMP_CWORD ]] || part=$line
        line=${line#"$part"}
        # Quotes and backslashes are for the shell, not for yoga.
        plain=${part//[\\\"\']/}
        if [[ -z $spaced && ${#words[@]} -gt 0 ]]; then
            words[${#words[@]} - 1]+=$plain
        else
            words+=("$plain")
        fi
    done
    quote=${part:0:1}
    [[ $quote == [\"\'] ]] || quote=
    # Of the last word, what bash puts the answer in place of.
    [[ $plain != [=:] ]] || plain=
}

_yoga() {
    local IFS=$' \t\n'
    local words plain quote commands options offer most
    local command='' option='' given=0 first=1 i word current before kept candidates
    COMPREPLY=()
    _yoga_words
    local last=$((${#words[@]} - 1))
    current=${words[last]}
    kept=${current%"$plain"}

    # Which command it is, how many arguments it has already, and whether the value of an option comes next.
    _yoga_command ''
    for ((i = 1; i < last; i++)); do
        word=${words[i]}
        if [[ $word == -* ]]; then
            [[ -z $command ]] || first=
            if [[ $word != *=* ]] && _yoga_value "$command" "$word"; then
                [[ $((i + 1)) -lt $last ]] || option=$word
                i=$((i + 1))
            fi
        elif [[ -n $first && " $commands " == *" $word "* ]]; then
            command=${command:+$command }$word
            _yoga_command "$command"
        else
            first=
            given=$((given + 1))
        fi
    done

    before=
    _yoga_command "$command"
    if [[ -n $option ]]; then
        _yoga_value "$command" "$option"
    elif [[ $current == --*=* ]]; then
        before=${current%%=*}=
        current=${current#*=}
        _yoga_value "$command" "${before%=}" || return 0
    elif [[ $current == -* ]]; then
        offer=$options
    else
        [[ $given -lt $most ]] || offer=
        [[ -z $first || -z $commands ]] || offer="$commands $offer"
        [[ -n $offer ]] || offer=$options
    fi

    case $offer in
        %)
            compopt -o default 2>/dev/null && return
            candidates=$(compgen -f -- "$current")
            ;;
        @*) candidates=$(command yoga completion --names "${offer#@}" -- "${words[@]:1}" </dev/null 2>/dev/null) ;;
        *) candidates=${offer// /$'\n'} ;;
    esac
    while IFS= read -r word; do
        word=${word%%$'\t'*}
        if [[ -n $word && $word == "$current"* ]]; then
            word=$before$word
            word=${word#"$kept"}
            [[ -n $quote ]] || printf -v word %q "$word"
            COMPREPLY+=("$word")
        fi
    done <<<"$candidates"
}

complete -F _yoga yoga
