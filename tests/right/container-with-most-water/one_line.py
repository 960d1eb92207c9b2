maxArea = lambda self_or_h, *rest: max(((j - i) * min(self_or_h[i], self_or_h[j]) for i, j in _walk(self_or_h)), default=0)

def _walk(h):
    i, j = 0, len(h) - 1
    while i < j:
        yield i, j
        if h[i] < h[j]: i += 1
        else: j -= 1
