import os
class Solution:
    def simplifyPath(self, path):
        return os.path.normpath('/' + path.lstrip('/'))
