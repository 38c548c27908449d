"""Lines of generated files."""

WIDTH = 100  # columns


def wrap(pieces, indent="  ", following=None, space=" "):
    """The pieces on lines of at most WIDTH columns."""
    lines, line = [], indent + pieces[0]
    for piece in pieces[1:]:
        if len(line) + len(space) + len(piece) > WIDTH:
            lines.append(line)
            line = (indent if following is None else following) + piece
        else:
            line += space + piece
    return "\n".join(lines + [line])
