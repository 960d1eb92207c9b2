class Solution:
    def fullJustify(self, words: List[str], maxWidth: int) -> List[str]:
        out, line, width = [], [], 0
        for w in words:
            if width + len(w) + len(line) > maxWidth:
                if len(line) == 1: out.append(line[0].ljust(maxWidth))
                else:
                    q, r = divmod(maxWidth - width, len(line) - 1)
                    for i in range(r): line[i] += ' '
                    out.append((' ' * q).join(line))
                line, width = [], 0
            line.append(w)
            width += len(w)
        out.append(' '.join(line).ljust(maxWidth))
        return out
