def insert(intervals, newInterval):
    s, e = newInterval
    left, right = [], []
    for i in intervals:
        if i[1] < s:
            left += i,
        elif i[0] > e:
            right += i,
        else:
            s, e = min(s, i[0]), max(e, i[1])
    return left + [[s, e]] + right
