class Solution:
    def employeeFreeTime(self, avails: '[[Interval]]') -> '[Interval]':
        OPEN, CLOSE = 0, 1
        ev = []
        for emp in avails:
            for iv in emp:
                ev.append((iv.start, OPEN))
                ev.append((iv.end, CLOSE))
        ev.sort()
        ans, prev, bal = [], None, 0
        for t, cmd in ev:
            if bal == 0 and prev is not None:
                ans.append(Interval(prev, t))
            bal += 1 if cmd is OPEN else -1
            prev = t
        return ans
