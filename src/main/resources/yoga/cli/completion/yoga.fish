# Completion of yoga for fish 3.1 and newer. To try it: yoga completion fish | source

# Whether the line is at a command, with fewer arguments than these if a number is given.
function __yoga_at
    set -l commands #@commands@
    set -l valued #@valued@
    set -l words (commandline -opc)
    set -l command
    set -l given 0
    set -l first 1
    set -e words[1]
    while set -q words[1]
        set -l word $words[1]
        set -e words[1]
        if string match -q -- '-*' $word
            test -z "$command"; or set first 0
            contains -- $word $valued; and set -e words[1]
        else if test $first = 1; and contains -- (string trim -- "$command $word") $commands
            set command (string trim -- "$command $word")
        else
            set first 0
            set given (math $given + 1)
        end
    end
    test "$command" = "$argv[1]"; or return
    switch "$argv[2]"
        case ''
        case first
            test $first = 1
        case '*'
            test $given -lt $argv[2]
    end
end

# Names that yoga is asked for, with what they are.
function __yoga_names
    set -l words (commandline -opc)
    command yoga completion --names $argv[1] -- $words[2..-1] </dev/null 2>/dev/null
end

complete -c yoga -f
#@completions@
