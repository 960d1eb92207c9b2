def fullJustify(words, maxWidth):
    def lines():
        q = deque(words)
        while q:
            row = [q.popleft()]
            n = len(row[0])
            while q and n + 1 + len(q[0]) <= maxWidth:
                n += 1 + len(q[0])
                row.append(q.popleft())
            yield row, not q
    out = []
    for row, last in lines():
        if last or len(row) == 1:
            out.append(f"{' '.join(row):<{maxWidth}}")
        else:
            sp, ex = divmod(maxWidth - sum(map(len, row)), len(row) - 1)
            out.append(reduce(lambda a, t: a + ' ' * (sp + (t[0] < ex)) + t[1], enumerate(row[1:]), row[0]))
    return out
