class Solution(object):
    def isSubtree(self, root, subRoot):
        from hashlib import sha256
        def hash_(x):
            S = sha256()
            S.update(x.encode())
            return S.hexdigest()

        def merkle(node):
            if not node:
                return '#'
            m_left = merkle(node.left)
            m_right = merkle(node.right)
            node.merkle = hash_(m_left + str(node.val) + m_right)
            return node.merkle

        merkle(root)
        merkle(subRoot)
        def dfs(node):
            if not node:
                return False
            return (node.merkle == subRoot.merkle or
                    dfs(node.left) or dfs(node.right))
        return dfs(root)
