class Solution(object):
    def kthSmallest(self, root, k):
        @cache
        def size(n):
            return 1 + size(n.left) + size(n.right) if n else 0
        while (left := size(root.left)) + 1 != k:
            if k <= left:
                root = root.left
            else:
                k -= left + 1
                root = root.right
        return root.val
