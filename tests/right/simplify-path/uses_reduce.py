class Solution:
    def simplifyPath(self, path):
        def step(st, d):
            if d == '..': return st[:-1]
            return st if d in {'', '.'} else st + [d]
        return '/' + '/'.join(reduce(step, path.split('/'), []))
