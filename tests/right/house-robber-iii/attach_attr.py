class Solution:
    def rob(self, root):
        st = [(root, False)]
        while st:
            n, done = st.pop()
            if not n: continue
            if not done:
                st += [(n, True), (n.left, False), (n.right, False)]
            else:
                l, r = n.left, n.right
                n.yes = n.val + (l.no if l else 0) + (r.no if r else 0)
                n.no = (max(l.yes, l.no) if l else 0) + (max(r.yes, r.no) if r else 0)
        return max(root.yes, root.no)
