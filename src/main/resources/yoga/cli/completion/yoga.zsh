#compdef yoga
# Completion of yoga for zsh. To try it: source <(yoga completion zsh)

# Names that yoga is asked for, with what they are.
_yoga_names() {
    local kind=$1 line name
    local -a names
    for line in "${(@f)$(command yoga completion --names $kind -- "${(@Q)words}" </dev/null 2>/dev/null)}"; do
        [[ -n $line ]] || continue
        name=${${line%%$'\t'*}//\\/\\\\}
        names+=("${name//:/\\:}:${line#*$'\t'}")
    done
    _describe -t $kind ${kind%s} names
}

#@functions@

compdef _yoga yoga
# Loaded from a folder of functions, this file is the function.
[[ $funcstack[1] != _yoga ]] || _yoga "$@"
